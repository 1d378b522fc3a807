package org.wardmate.broadcast.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.audit.Deed;
import org.wardmate.broadcast.Audiences;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Manner;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.PostingId;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderMessage;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.broadcast.Tally;
import org.wardmate.broadcast.desk.ReminderCard;
import org.wardmate.broadcast.desk.ReminderNews;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Receipt;
import org.wardmate.message.DisplayTime;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Transaction;

/**
 * Brings reminders to their members: begins those whose time has come, and keeps a few of each on their way, the next one
 * as soon as one has arrived. All of it is written down in the transactions in which it happens, so that a crash at any
 * moment loses nobody.
 */
public final class Sending {
    /**
     * How many of one reminder are on their way at a time: enough to keep its platform busy, and few enough that many
     * councils' go side by side.
     */
    public static final int ON_THEIR_WAY = 16;

    /** Whatever is this late was forgotten, as by a server that stood still; somebody says whether it still goes. */
    static final Duration TOO_LATE = Duration.ofHours(24);

    /** Should what came of one never be told, as after a restored backup, this looks for it. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Campaigns campaigns;
    private final Postings postings;
    private final Audiences audiences;
    private final ReminderCard card;
    private final ReminderNews news;
    private final LeaderNews leaders;
    private final Letters letters;
    private final Clock clock;

    public Sending(Directory directory, ReminderCard.Kept kept, ReminderCard card, Letters letters, Clock clock) {
        this.campaigns = kept.campaigns();
        this.postings = kept.postings();
        this.audiences = new Audiences(directory, postings);
        this.card = card;
        this.news = new ReminderNews(directory, card);
        this.leaders = new LeaderNews(directory, postings);
        this.letters = letters;
        this.clock = clock;
    }

    /** Sees to the reminder that waited longest; empty once none does. */
    public Optional<List<Outgoing>> seeToNext(Transaction transaction) {
        Instant now = clock.instant();
        return campaigns.due(transaction, now).map(reminder -> seenTo(transaction, reminder, now));
    }

    private List<Outgoing> seenTo(Transaction transaction, Reminder reminder, Instant now) {
        return switch (reminder.state()) {
            case APPROVED -> begun(transaction, reminder, now);
            case SENDING -> goneOn(transaction, reminder, now);
            case DRAFT, SUBMITTED, PAUSED, DONE, CANCELLED, STOPPED -> {
                campaigns.forgetToLook(transaction, reminder);
                yield card.refreshed(transaction, reminder);
            }
        };
    }

    private List<Outgoing> begun(Transaction transaction, Reminder reminder, Instant now) {
        Manner manner = campaigns.of(transaction, reminder).manner();
        if (manner.quiet().cover(now)) {
            campaigns.look(transaction, reminder, manner.quiet().after(now));
            return List.of();
        }
        if (now.isAfter(manner.quiet().after(reminder.due()).plus(TOO_LATE))) {
            ReminderEvent held = new ReminderEvent.HeldBack(now, Deed.WARDMATE);
            Reminder paused = campaigns.happened(transaction, reminder, held).orElseThrow();
            return news.byItself(transaction, paused, held);
        }
        Reminder begun = campaigns
                .happened(transaction, reminder, new ReminderEvent.Begun(now, Deed.WARDMATE))
                .orElseThrow();
        return reminder.chases() != null && manner.tellsLeaders() ? leaders.told(transaction, begun) : List.of();
    }

    private List<Outgoing> goneOn(Transaction transaction, Reminder reminder, Instant now) {
        if (!postings.tally(transaction, reminder.id()).settled()) {
            postings.settle(
                    transaction,
                    reminder.id(),
                    audiences.of(
                            transaction, reminder.council(), reminder.content().audience()));
            return List.of();
        }
        if (postings.writeDown(transaction, reminder.id())) {
            return List.of();
        }
        campaigns.look(
                transaction,
                reminder,
                campaigns.of(transaction, reminder).manner().quiet().after(now.plus(AGAIN)));
        return goneOnIfItMay(transaction, reminder, now);
    }

    /** Fills up what is on its way, or notices that everybody had their turn. */
    private List<Outgoing> goneOnIfItMay(Transaction transaction, Reminder reminder, Instant now) {
        List<Outgoing> said = new ArrayList<>();
        if (mayGo(transaction, reminder, now)) {
            said.addAll(filledUp(transaction, reminder));
        }
        Tally tally = postings.tally(transaction, reminder.id());
        if (tally.isOver()) {
            said.addAll(finished(transaction, reminder, now));
        } else {
            said.addAll(card.refreshedInTime(transaction, reminder));
        }
        return said;
    }

    private boolean mayGo(Transaction transaction, Reminder reminder, Instant now) {
        return reminder.state() == ReminderState.SENDING
                && !campaigns.of(transaction, reminder).manner().quiet().cover(now);
    }

    private List<Outgoing> filledUp(Transaction transaction, Reminder reminder) {
        int free = ON_THEIR_WAY - postings.tally(transaction, reminder.id()).count(Posting.State.SENDING);
        if (free <= 0) {
            return List.of();
        }
        List<Outgoing> said = new ArrayList<>();
        for (MemberId member : postings.next(transaction, reminder.id(), free)) {
            PostingId id = new PostingId(reminder.id(), member);
            if (audiences.isStillThere(member, reminder.council())) {
                postings.handedOver(transaction, id);
                said.add(ReminderMessage.to(member, reminder));
            } else {
                postings.missed(transaction, id, Posting.Why.LEFT);
            }
        }
        return said;
    }

    private List<Outgoing> finished(Transaction transaction, Reminder reminder, Instant now) {
        ReminderEvent finished = new ReminderEvent.Finished(now, Deed.WARDMATE);
        Reminder done = campaigns.happened(transaction, reminder, finished).orElseThrow();
        Manner manner = campaigns.of(transaction, done).manner();
        Tally original = postings.tally(transaction, done.original());
        if (done.round() < manner.chases() && original.count(Posting.State.ACKNOWLEDGED) < original.all()) {
            ZonedDateTime there = now.atZone(DisplayTime.ZONE).plusDays(manner.chaseAfterDays());
            campaigns.chase(transaction, done, manner.quiet().after(there.toInstant()));
        }
        return news.byItself(transaction, done, finished);
    }

    /**
     * Whether a message still goes out. What does not is taken back here, and its turn comes when it may; whoever said
     * meanwhile that they read it, as where it arrived in a process that died, need not get it again.
     */
    public boolean stillGoes(Transaction transaction, Receipt receipt) {
        Optional<PostingId> id = PostingId.read(receipt);
        Optional<Reminder> reminder = id.flatMap(each -> campaigns.find(transaction, each.reminder()));
        boolean underWay = id.flatMap(each -> postings.find(transaction, each))
                .filter(posting -> posting.state() == Posting.State.SENDING)
                .isPresent();
        if (underWay && reminder.isPresent() && mayGo(transaction, reminder.get(), clock.instant())) {
            return true;
        }
        if (underWay) {
            postings.takenBack(transaction, id.orElseThrow());
        }
        return false;
    }

    /** The platform has it. */
    public List<Outgoing> arrived(Transaction transaction, Receipt receipt) {
        return settled(transaction, receipt, (id, now) -> postings.arrived(transaction, id, now));
    }

    /** It never arrives. Where a letter may, one is to be written. */
    public List<Outgoing> missed(Transaction transaction, Receipt receipt, Posting.Why why) {
        return settled(transaction, receipt, (id, now) -> {
            postings.missed(transaction, id, why);
            if (why.callsForMail()) {
                letters.toBeWritten(transaction, id, now);
            }
        });
    }

    private interface Settling {
        void settle(PostingId id, Instant now);
    }

    private List<Outgoing> settled(Transaction transaction, Receipt receipt, Settling settling) {
        Instant now = clock.instant();
        return PostingId.read(receipt)
                .flatMap(id -> {
                    settling.settle(id, now);
                    return campaigns.find(transaction, id.reminder());
                })
                .map(reminder -> afterSettling(transaction, reminder, now))
                .orElse(List.of());
    }

    private List<Outgoing> afterSettling(Transaction transaction, Reminder reminder, Instant now) {
        return switch (reminder.state()) {
            case SENDING ->
                postings.isGathering(transaction, reminder.id())
                        ? List.of()
                        : goneOnIfItMay(transaction, reminder, now);
            case PAUSED, STOPPED, DONE -> card.refreshedInTime(transaction, reminder);
            case DRAFT, SUBMITTED, APPROVED, CANCELLED -> List.of();
        };
    }
}
