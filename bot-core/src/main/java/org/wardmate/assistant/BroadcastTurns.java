package org.wardmate.assistant;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Checks;
import org.wardmate.broadcast.Drafting;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.ReminderMessage;
import org.wardmate.broadcast.desk.Beginning;
import org.wardmate.broadcast.desk.CampaignAction;
import org.wardmate.broadcast.desk.CampaignDesk;
import org.wardmate.broadcast.desk.Lists;
import org.wardmate.broadcast.desk.ReminderAction;
import org.wardmate.broadcast.desk.ReminderCard;
import org.wardmate.broadcast.desk.ReminderDesk;
import org.wardmate.broadcast.sending.Letters;
import org.wardmate.broadcast.sending.Mail;
import org.wardmate.broadcast.sending.ReadingDesk;
import org.wardmate.broadcast.sending.Sending;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.election.Polls;
import org.wardmate.handover.Export;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Turns that have to do with election reminders: officers' work on them, and members' reading. */
final class BroadcastTurns {
    private final CampaignDesk campaigns;
    private final ReminderDesk reminders;
    private final ReadingDesk reading;
    private final Sending sending;
    private final Letters letters;
    private final Lists lists;

    /** What is known of polls, where words come from, and who looks at them. */
    record Words(Polls polls, Drafting drafting, Checks checks) {}

    BroadcastTurns(Directory directory, Words words, Clock clock, IdSource ids) {
        ReminderCard.Kept kept = new ReminderCard.Kept(new Campaigns(clock, ids), new Postings());
        ReminderCard card = new ReminderCard(directory, kept, words.checks(), clock);
        this.campaigns =
                new CampaignDesk(directory, kept, new CampaignDesk.Known(words.polls(), words.drafting()), card, clock);
        this.reminders = new ReminderDesk(directory, kept, card, clock, ids);
        this.reading = new ReadingDesk(kept, card, clock);
        this.letters = new Letters(directory, kept.campaigns(), kept.postings(), clock);
        this.sending = new Sending(directory, kept, card, letters, clock);
        this.lists = new Lists(directory, kept, clock, ids);
    }

    /** The campaigns of an officer's council; empty for those who have nothing to do with them. */
    Optional<Handling> listed(Member officer) {
        return CampaignDesk.isFor(officer)
                ? Optional.of(transaction -> campaigns.list(transaction, officer))
                : Optional.empty();
    }

    /** Empty for a button that has to do with something else. */
    Optional<Handling> pressed(Member member, String written) {
        return ReminderMessage.pressed(written)
                .<Handling>map(pressed -> transaction -> reading.does(transaction, member, pressed))
                .or(() -> ReminderAction.read(written)
                        .map(action -> transaction -> reminders.does(transaction, member, action)))
                .or(() -> CampaignAction.read(written)
                        .map(action -> transaction -> campaigns.does(transaction, member, action)))
                .or(() -> written.equals(CampaignDesk.LIST) ? listed(member) : Optional.empty());
    }

    /** Empty for a form that has to do with something else. */
    Optional<Handling> submitted(Member member, Incoming.Submitted form) {
        if (form.form().equals(CampaignDesk.BEGIN)) {
            Beginning begun = campaigns.begun(member, form.values());
            return Optional.of(transaction -> campaigns.opened(transaction, member, begun));
        }
        return ReminderAction.read(form.form())
                .<Handling>map(action -> transaction -> reminders.does(transaction, member, action, form.values()))
                .or(() -> CampaignAction.read(form.form())
                        .map(action -> transaction -> campaigns.does(transaction, member, action, form.values())));
    }

    /** Who wants to hear what comes of reminders' messages. */
    Receipts receipts() {
        return new ReminderReceipts(sending);
    }

    /** Sees to one reminder whose time has come; empty once there is none. */
    Optional<List<Outgoing>> seeToNext(Transaction transaction) {
        return sending.seeToNext(transaction);
    }

    void sendLetters(Records records, Mail mail) {
        letters.send(records, mail);
    }

    /** See {@link Assistant#export}. */
    Optional<Export> fetched(Records records, MemberId viewer, String link) {
        return lists.fetched(records, viewer, link);
    }
}
