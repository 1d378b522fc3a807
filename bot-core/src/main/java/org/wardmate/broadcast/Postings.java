package org.wardmate.broadcast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** What came of every reminder to every member, who is still to have their turn, and the counts. */
public final class Postings {
    /** How many people one transaction writes down: it changes several records for each. */
    static final int AT_ONCE = 500;

    /** Keys: reminder, place. Those whom a reminder goes to, until they are written down one by one. */
    private static final Shelf<Chunk> AUDIENCE =
            new Shelf<>("reminder-audience", Shape.of("reminder-audience", Chunk.class));
    /** Keys: reminder, member. */
    private static final Shelf<Posting> ALL = new Shelf<>("reminder-postings", Shape.of("posting", Posting.class));
    /** Keys: reminder, member. */
    private static final Shelf<Turn> PENDING =
            new Shelf<>("reminder-postings-pending", Shape.of("posting-pending", Turn.class));
    /** Keys: reminder. */
    private static final Shelf<Tally> TALLIES = new Shelf<>("reminder-tallies", Shape.of("tally", Tally.class));

    private record Chunk(List<MemberId> members) {
        Chunk {
            members = List.copyOf(members);
        }
    }

    private record Turn(MemberId member) {}

    /** Settles once and for all whom a reminder goes to. */
    public void settle(Transaction transaction, ReminderId reminder, List<MemberId> audience) {
        for (int from = 0; from < audience.size(); from += AT_ONCE) {
            AUDIENCE.put(
                    transaction,
                    RecordKey.of(reminder.key().value(), RecordKey.counting(from)),
                    new Chunk(audience.subList(from, Math.min(from + AT_ONCE, audience.size()))));
        }
        putTally(transaction, reminder, tally(transaction, reminder).onceSettled());
    }

    /** Writes down some of those whom it goes to; says whether there were any left. */
    public boolean writeDown(Transaction transaction, ReminderId reminder) {
        Optional<Item<Chunk>> chunk = chunk(transaction, reminder);
        chunk.ifPresent(item -> {
            AUDIENCE.delete(transaction, item.key());
            for (MemberId member : item.value().members()) {
                Posting posting = Posting.pending(reminder, member);
                ALL.put(transaction, posting.id().key(), posting);
                PENDING.put(transaction, posting.id().key(), new Turn(member));
            }
            putTally(
                    transaction,
                    reminder,
                    tally(transaction, reminder).begun(item.value().members().size()));
        });
        return chunk.isPresent();
    }

    /** Whether some of those it goes to are still to be written down. */
    public boolean isGathering(Reading reading, ReminderId reminder) {
        return chunk(reading, reminder).isPresent();
    }

    private static Optional<Item<Chunk>> chunk(Reading reading, ReminderId reminder) {
        return AUDIENCE
                .items(
                        reading,
                        Scan.within(AUDIENCE.collection(), reminder.key().value())
                                .limit(1))
                .stream()
                .findFirst();
    }

    /** Some of those whose turn is next. */
    public List<MemberId> next(Reading reading, ReminderId reminder, int most) {
        return PENDING
                .items(
                        reading,
                        Scan.within(PENDING.collection(), reminder.key().value())
                                .limit(most))
                .stream()
                .map(item -> item.value().member())
                .toList();
    }

    public void handedOver(Transaction transaction, PostingId id) {
        PENDING.delete(transaction, id.key());
        change(transaction, id, Posting::handedOver);
    }

    /** It was about to go, and does not. Its turn comes again, if it comes at all. */
    public void takenBack(Transaction transaction, PostingId id) {
        PENDING.put(transaction, id.key(), new Turn(id.to()));
        change(transaction, id, Posting::takenBack);
    }

    public void arrived(Transaction transaction, PostingId id, Instant at) {
        change(transaction, id, posting -> posting.arrived(at));
    }

    public void missed(Transaction transaction, PostingId id, Posting.Why why) {
        PENDING.delete(transaction, id.key());
        change(transaction, id, posting -> posting.missed(why));
    }

    /** Once they said so, they have read it. */
    public void read(Transaction transaction, PostingId id, Instant at) {
        PENDING.delete(transaction, id.key());
        change(transaction, id, posting -> posting.read(at));
    }

    public void mailed(Transaction transaction, PostingId id, Instant at) {
        change(transaction, id, posting -> posting.mailed(at));
    }

    public Optional<Posting> find(Reading reading, PostingId id) {
        return ALL.find(reading, id.key());
    }

    public Tally tally(Reading reading, ReminderId reminder) {
        return TALLIES.find(reading, reminder.key()).orElse(Tally.NOTHING);
    }

    /** An officer looks at the counts, and wants to see them go on. */
    public void watchedBy(Transaction transaction, ReminderId reminder, MemberId officer) {
        putTally(transaction, reminder, tally(transaction, reminder).watchedBy(officer));
    }

    public void shown(Transaction transaction, ReminderId reminder, Instant now) {
        putTally(transaction, reminder, tally(transaction, reminder).shownAt(now));
    }

    /** All of a reminder's, a stretch at a time; {@code after} is the last one seen, or empty. */
    public List<Posting> some(Reading reading, ReminderId reminder, Optional<PostingId> after, int most) {
        Scan all = Scan.within(ALL.collection(), reminder.key().value());
        Scan rest = after.map(seen -> all.after(seen.key())).orElse(all).limit(most);
        return ALL.items(reading, rest).stream().map(Item::value).toList();
    }

    /** Everybody who was to have it and has not said that they read it. */
    public List<MemberId> unread(Reading reading, ReminderId reminder) {
        List<MemberId> unread = new ArrayList<>();
        Optional<PostingId> last = Optional.empty();
        while (true) {
            List<Posting> page = some(reading, reminder, last, Scan.MOST);
            page.stream()
                    .filter(posting -> posting.state() != Posting.State.ACKNOWLEDGED)
                    .map(Posting::to)
                    .forEach(unread::add);
            if (page.size() < Scan.MOST) {
                return List.copyOf(unread);
            }
            last = Optional.of(page.getLast().id());
        }
    }

    /** Forgets some of what came of a reminder, the counts last; says how many records. */
    int forget(Transaction transaction, ReminderId reminder, int most) {
        List<Posting> some = some(transaction, reminder, Optional.empty(), most);
        for (Posting posting : some) {
            PENDING.delete(transaction, posting.id().key());
            ALL.delete(transaction, posting.id().key());
        }
        Optional<Item<Chunk>> chunk = chunk(transaction, reminder);
        chunk.ifPresent(item -> AUDIENCE.delete(transaction, item.key()));
        if (!some.isEmpty() || chunk.isPresent()) {
            return some.size() + (chunk.isPresent() ? 1 : 0);
        }
        boolean counted = TALLIES.find(transaction, reminder.key()).isPresent();
        TALLIES.delete(transaction, reminder.key());
        return counted ? 1 : 0;
    }

    private void change(Transaction transaction, PostingId id, UnaryOperator<Posting> change) {
        find(transaction, id).ifPresent(before -> {
            Posting after = change.apply(before);
            if (!after.equals(before)) {
                ALL.put(transaction, id.key(), after);
                putTally(
                        transaction,
                        id.reminder(),
                        tally(transaction, id.reminder()).changed(before, after));
            }
        });
    }

    private static void putTally(Transaction transaction, ReminderId reminder, Tally tally) {
        TALLIES.put(transaction, reminder.key(), tally);
    }
}
