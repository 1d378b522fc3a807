package org.wardmate.casework;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * Who is to be sent a list of their cases next morning: whoever has one to which something happened, and whoever still had
 * something on the list before.
 */
public final class Digests {
    public static final LocalTime MORNING = LocalTime.of(8, 30);

    /** Keys: officer. */
    private static final Shelf<Digest> BY_OFFICER = new Shelf<>("digests", Shape.of("digest", Digest.class));
    /** Keys: time, officer. */
    private static final Shelf<Turn> BY_TIME = new Shelf<>("digests-by-time", Shape.of("digest-turn", Turn.class));

    private record Turn(MemberId officer) {}

    /**
     * One officer's next list.
     *
     * @param closed the cases closed since the last one
     */
    public record Digest(MemberId officer, Instant at, List<CaseId> closed) {
        public Digest {
            closed = List.copyOf(closed);
        }

        private Digest with(CaseId id) {
            List<CaseId> more = new ArrayList<>(closed);
            more.add(id);
            return new Digest(officer, at, more);
        }

        private Digest without(CaseId id) {
            return new Digest(
                    officer,
                    at,
                    closed.stream().filter(each -> !each.equals(id)).toList());
        }
    }

    private final WorkingHours office;

    Digests(WorkingHours office) {
        this.office = office;
    }

    /** The lists due by a moment, the earliest first. */
    public List<Digest> due(Reading reading, Instant by, int most) {
        RecordKey after = RecordKey.of(RecordKey.counting(by.toEpochMilli() + 1));
        return BY_TIME.items(reading, Scan.before(BY_TIME.collection(), after).limit(most)).stream()
                .map(Item::value)
                .flatMap(turn -> find(reading, turn.officer()).stream())
                .toList();
    }

    /** A list was sent, or there was nothing to send. */
    public void done(Transaction transaction, Digest digest) {
        BY_OFFICER.delete(transaction, key(digest.officer()));
        BY_TIME.delete(transaction, byTime(digest));
    }

    /** Another list is due the next working morning. */
    public void again(Transaction transaction, MemberId officer, Instant now) {
        if (find(transaction, officer).isEmpty()) {
            put(transaction, new Digest(officer, office.next(now, MORNING), List.of()));
        }
    }

    /** Whether a list would come when nobody is at work any more, as after the server stood still. */
    public boolean isTooLate(Instant now) {
        return office.isOverForToday(now);
    }

    /** It comes the next working morning instead, with all that stands on it. */
    public void postpone(Transaction transaction, Digest digest, Instant now) {
        done(transaction, digest);
        put(transaction, new Digest(digest.officer(), office.next(now, MORNING), digest.closed()));
    }

    void happened(Transaction transaction, CaseEvent event, CaseFile now) {
        now.shares().forEach(share -> {
            MemberId officer = share.recipient();
            again(transaction, officer, event.at());
            if (event instanceof CaseClosed) {
                find(transaction, officer).ifPresent(digest -> put(transaction, digest.with(now.id())));
            }
        });
    }

    void clear(Transaction transaction, CaseFile file) {
        file.shares()
                .forEach(share -> find(transaction, share.recipient())
                        .ifPresent(digest -> put(transaction, digest.without(file.id()))));
    }

    private static Optional<Digest> find(Reading reading, MemberId officer) {
        return BY_OFFICER.find(reading, key(officer));
    }

    private static void put(Transaction transaction, Digest digest) {
        BY_OFFICER.put(transaction, key(digest.officer()), digest);
        BY_TIME.put(transaction, byTime(digest), new Turn(digest.officer()));
    }

    private static RecordKey key(MemberId officer) {
        return RecordKey.of(officer.value());
    }

    private static RecordKey byTime(Digest digest) {
        return RecordKey.of(
                RecordKey.counting(digest.at().toEpochMilli()), digest.officer().value());
    }
}
