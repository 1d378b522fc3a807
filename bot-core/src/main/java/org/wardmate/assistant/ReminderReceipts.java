package org.wardmate.assistant;

import java.time.Clock;
import java.util.List;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.desk.ReminderCard;
import org.wardmate.broadcast.sending.Letters;
import org.wardmate.broadcast.sending.Sending;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Receipt;
import org.wardmate.people.Directory;
import org.wardmate.storage.Transaction;

/** Tells election reminders what came of their messages. */
final class ReminderReceipts implements Receipts {
    private final Sending sending;

    ReminderReceipts(Sending sending) {
        this.sending = sending;
    }

    /** For an outbox of which the assistant knows nothing. What is checked before sending, is not looked at here. */
    static ReminderReceipts of(Directory directory, Clock clock, IdSource ids) {
        ReminderCard.Kept kept = new ReminderCard.Kept(new Campaigns(clock, ids), new Postings());
        return new ReminderReceipts(new Sending(
                directory,
                kept,
                new ReminderCard(directory, kept, (_, _, _) -> List.of(), clock),
                new Letters(directory, kept.campaigns(), kept.postings(), clock),
                clock));
    }

    @Override
    public boolean stillGoes(Transaction transaction, Receipt receipt) {
        return sending.stillGoes(transaction, receipt);
    }

    @Override
    public List<Outgoing> settled(Transaction transaction, Receipt receipt, Delivery delivery) {
        return switch (delivery) {
            case Delivery.Delivered() -> sending.arrived(transaction, receipt);
            case Delivery.Failed(var why) -> sending.missed(transaction, receipt, reason(why));
            case Delivery.RetryLater _ -> List.of();
        };
    }

    private static Posting.Why reason(Delivery.Why why) {
        return switch (why) {
            case NOT_THERE -> Posting.Why.NOT_THERE;
            case TURNED_OFF -> Posting.Why.TURNED_OFF;
            case SHUT_OUT -> Posting.Why.SHUT_OUT;
            case REFUSED -> Posting.Why.REFUSED;
        };
    }
}
