package org.wardmate.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Where everybody stands in one flow, which draft each person is at, and which drafts lie idle. */
final class Positions {
    private record Current(DraftId draft) {}

    private final Flow<?> flow;
    private final Drafts<?> drafts;
    /** Keys: draft. Sealed with the draft's own key, for it may hold words. */
    private final Shelf<Position> positions;
    /** Keys: person. */
    private final Shelf<Current> current;
    /** Keys: time, draft. */
    private final Shelf<Idle> idle;

    Positions(Flow<?> flow, Drafts<?> drafts) {
        this.flow = flow;
        this.drafts = drafts;
        this.positions = new Shelf<>(flow.name() + "-positions", Shape.of("flow-position", Position.class));
        this.current = new Shelf<>(flow.name() + "-current", Shape.of("flow-current", Current.class));
        this.idle = new Shelf<>(flow.name() + "-idle", Shape.of("flow-idle", Idle.class));
    }

    Optional<Position> find(Reading reading, DraftId draft) {
        return drafts.sealed(reading, draft).flatMap(own -> positions.find(own, key(draft)));
    }

    /** The draft a person is in the middle of. */
    Optional<DraftId> current(Reading reading, MemberId member) {
        return current.find(reading, RecordKey.of(member.value())).map(Current::draft);
    }

    /** Keeps where a person stands, and that this is the draft they are at unless it is over. */
    void put(Transaction transaction, Position before, Position after, Instant now) {
        Position kept = after.touched(flow.version(), now);
        write(transaction, before, kept);
        if (kept.ended()) {
            leave(transaction, kept.member());
        } else {
            current.put(transaction, RecordKey.of(kept.member().value()), new Current(kept.draft()));
        }
    }

    /** Keeps that a person was told of a draft, which from now waits anew. */
    void remind(Transaction transaction, Position position, Instant now) {
        write(transaction, position, position.reminded(now));
    }

    private void write(Transaction transaction, Position before, Position after) {
        Transaction own = drafts.sealed(transaction, after.draft())
                .orElseThrow(() -> new IllegalStateException("The key of draft %s is gone.".formatted(after.draft())));
        positions.put(own, key(after.draft()), after);
        idle.delete(transaction, idleKey(before));
        if (!after.ended()) {
            idle.put(
                    transaction,
                    idleKey(after),
                    new Idle(after.member(), after.draft(), after.waiting().reminders()));
        }
    }

    /** The person turns to something else; the draft stays. */
    void leave(Transaction transaction, MemberId member) {
        current.delete(transaction, RecordKey.of(member.value()));
    }

    void remove(Transaction transaction, Position position) {
        positions.delete(transaction, key(position.draft()));
        idle.delete(transaction, idleKey(position));
        if (current(transaction, position.member())
                .filter(position.draft()::equals)
                .isPresent()) {
            leave(transaction, position.member());
        }
    }

    /** Drafts left alone since a time, the oldest first. */
    List<Idle> idleSince(Reading reading, Instant before, int most) {
        RecordKey end = RecordKey.of(RecordKey.counting(before.toEpochMilli()));
        return idle.items(reading, Scan.before(idle.collection(), end).limit(most)).stream()
                .map(Shelf.Item::value)
                .toList();
    }

    private static RecordKey key(DraftId draft) {
        return RecordKey.of(draft.value());
    }

    private static RecordKey idleKey(Position position) {
        return RecordKey.of(
                RecordKey.counting(position.waiting().from().toEpochMilli()),
                position.draft().value());
    }
}
