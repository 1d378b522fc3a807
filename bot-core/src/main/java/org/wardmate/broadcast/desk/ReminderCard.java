package org.wardmate.broadcast.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Checks;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.broadcast.Tally;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Slot;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Transaction;

/** The card of a reminder in the chats of the officers who watch it: shown to them, and kept as the reminder stands. */
public final class ReminderCard {
    private final Campaigns campaigns;
    private final Postings postings;
    private final Directory directory;
    private final ReminderView view;
    private final Clock clock;

    /** Everything that is kept of campaigns. */
    public record Kept(Campaigns campaigns, Postings postings) {}

    public ReminderCard(Directory directory, Kept kept, Checks checks, Clock clock) {
        this.campaigns = kept.campaigns();
        this.postings = kept.postings();
        this.directory = directory;
        this.view = new ReminderView(directory, kept, checks, clock);
        this.clock = clock;
    }

    /** The card, new in the chat of an officer who from now on watches it. */
    public Outgoing shown(Transaction transaction, Member officer, Reminder reminder) {
        postings.watchedBy(transaction, reminder.id(), officer.id());
        return new Outgoing(officer.id(), view.of(transaction, officer, reminder), slot(reminder, Slot.Arrival.ANEW));
    }

    /** The card as it stands now, for all who look at it. */
    public List<Outgoing> refreshed(Transaction transaction, Reminder reminder) {
        return refreshed(transaction, reminder, Set.of());
    }

    /** The same, unless they saw it a moment ago: then soon. */
    public List<Outgoing> refreshedInTime(Transaction transaction, Reminder reminder) {
        Instant now = clock.instant();
        Tally tally = postings.tally(transaction, reminder.id());
        if (tally.isStale(now)) {
            return refreshed(transaction, reminder);
        }
        if (!tally.watchers().isEmpty() && reminder.state() != ReminderState.SENDING) {
            campaigns.look(transaction, reminder, now.plus(Tally.BETWEEN_LOOKS));
        }
        return List.of();
    }

    List<Outgoing> refreshed(Transaction transaction, Reminder reminder, Set<MemberId> butFor) {
        postings.shown(transaction, reminder.id(), clock.instant());
        return postings.tally(transaction, reminder.id()).watchers().stream()
                .filter(id -> !butFor.contains(id))
                .flatMap(id -> directory.find(id).stream())
                .filter(officer -> ReminderDeed.SHOW.isFor(officer, reminder))
                .map(officer -> new Outgoing(
                        officer.id(), view.of(transaction, officer, reminder), slot(reminder, Slot.Arrival.IN_PLACE)))
                .toList();
    }

    private static Slot slot(Reminder reminder, Slot.Arrival arrival) {
        return new Slot(reminder.id().slot("reminder"), arrival);
    }
}
