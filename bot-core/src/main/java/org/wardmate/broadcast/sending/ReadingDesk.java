package org.wardmate.broadcast.sending;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.PostingId;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.ReminderMessage;
import org.wardmate.broadcast.desk.ReminderCard;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** What a member does with a reminder they got: says that they have read it, or has a question. */
public final class ReadingDesk {
    private final Campaigns campaigns;
    private final Postings postings;
    private final ReminderCard card;
    private final Clock clock;

    public ReadingDesk(ReminderCard.Kept kept, ReminderCard card, Clock clock) {
        this.campaigns = kept.campaigns();
        this.postings = kept.postings();
        this.card = card;
        this.clock = clock;
    }

    public List<Outgoing> does(Transaction transaction, Member member, ReminderMessage.Pressed pressed) {
        return switch (pressed) {
            case ReminderMessage.Pressed.Read(var id) -> read(transaction, member, id);
            case ReminderMessage.Pressed.Ask _ -> Outgoing.only(member, Message.saying(text("reminder.ask")));
            case ReminderMessage.Pressed.Tried() ->
                Outgoing.only(member, Message.saying(text("reminder.test.pressed")));
        };
    }

    /** However often they press it, the first time counts; wherever it was said again, they need not read that. */
    private List<Outgoing> read(Transaction transaction, Member member, ReminderId id) {
        Optional<Reminder> reminder = campaigns.find(transaction, id);
        Optional<Posting> posting = postings.find(transaction, new PostingId(id, member.id()));
        if (reminder.isEmpty() || posting.isEmpty()) {
            return Outgoing.only(member, Message.saying(text("reminder.gone")));
        }
        List<Outgoing> said = new ArrayList<>();
        Campaigns.reminders(transaction, id.campaign()).stream()
                .filter(each -> each.original().equals(id))
                .forEach(each -> {
                    postings.read(transaction, new PostingId(each.id(), member.id()), clock.instant());
                    said.addAll(card.refreshedInTime(transaction, each));
                });
        said.addFirst(ReminderMessage.read(
                member.id(),
                reminder.get(),
                postings.find(transaction, posting.get().id())
                        .map(Posting::read)
                        .orElseGet(clock::instant)));
        return said;
    }
}
