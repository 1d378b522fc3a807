package org.wardmate.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseHeld;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.HoldLifted;
import org.wardmate.casework.CaseEvent.KeptLonger;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * When cases that are over are to be deleted: kept together with what happens to them, and found by time, however many
 * there are. Two weeks before, it is due that people are told. Of a case on hold it is due once a year to ask whether the
 * hold is still needed.
 */
public final class Deletions {
    /** So long before, people are told. */
    public static final Duration NOTICE = Duration.ofDays(14);

    static final Duration REVIEW = Duration.ofDays(365);

    /** Keys: case. */
    private static final Shelf<Planned> BY_CASE =
            new Shelf<>("deletions-by-case", Shape.of("planned-deletion", Planned.class));
    /** Keys: time, case. */
    private static final Shelf<Planned> BY_TIME =
            new Shelf<>("deletions-by-time", Shape.of("planned-deletion", Planned.class));

    /** What is next. */
    public enum Next {
        NOTICE,
        DELETION,
        HOLD_REVIEW
    }

    /**
     * What is to become of one case.
     *
     * @param ended when it was closed or withdrawn; null for one that is not over, but on hold
     * @param longer how often the member had its time lengthened
     * @param due when that is to be done which is next
     */
    public record Planned(CaseId id, @Nullable Instant ended, int longer, Next next, Instant due) {
        private RecordKey key() {
            return RecordKey.of(RecordKey.counting(due.toEpochMilli()), id.value());
        }

        /** When it will be deleted, if all stays as it is; none for a case on hold. */
        public Optional<Instant> deletion() {
            return switch (next) {
                case NOTICE -> Optional.of(due.plus(NOTICE));
                case DELETION -> Optional.of(due);
                case HOLD_REVIEW -> Optional.empty();
            };
        }

        private Planned then(Next step, Instant at) {
            return new Planned(id, ended, longer, step, at);
        }
    }

    private final Retention retention;

    Deletions(Retention retention) {
        this.retention = retention;
    }

    /** What is to be done by now, the longest due first. */
    public List<Planned> due(Reading reading, Instant now, int most) {
        RecordKey after = RecordKey.of(RecordKey.counting(now.toEpochMilli() + 1));
        return BY_TIME.items(reading, Scan.before(BY_TIME.collection(), after).limit(most)).stream()
                .map(Item::value)
                .toList();
    }

    /** What is planned for a case; empty for one that is neither over nor on hold. */
    public Optional<Planned> find(Reading reading, CaseId id) {
        return BY_CASE.find(reading, id.key());
    }

    /** Plans anew, in the transaction of what happened. */
    void happened(Transaction transaction, CaseEvent event, CaseFile now) {
        Optional<Planned> before = find(transaction, now.id());
        boolean over = RetentionRule.of(now).isPresent();
        Instant at = event.at();
        if (!over && !now.isHeld()) {
            clear(transaction, now.id());
        } else if (event instanceof CaseClosed || event instanceof CaseWithdrawn) {
            plan(transaction, now, new Planned(now.id(), at, 0, Next.NOTICE, at), at);
        } else if (event instanceof CaseHeld || event instanceof HoldLifted || event instanceof KeptLonger) {
            int longer = before.map(Planned::longer).orElse(0) + (event instanceof KeptLonger ? 1 : 0);
            Instant ended = over ? before.map(Planned::ended).orElse(at) : null;
            plan(transaction, now, new Planned(now.id(), ended, longer, Next.NOTICE, at), at);
        } else if (!over) {
            before.ifPresent(each -> put(transaction, new Planned(each.id(), null, 0, each.next(), each.due())));
        }
    }

    private void plan(Transaction transaction, CaseFile file, Planned planned, Instant now) {
        if (file.isHeld()) {
            put(transaction, planned.then(Next.HOLD_REVIEW, now.plus(REVIEW)));
        } else {
            Instant notice = deletion(file, planned).minus(NOTICE);
            put(transaction, planned.then(Next.NOTICE, notice.isBefore(now) ? now : notice));
        }
    }

    /** By the settings as they are now. */
    private Instant deletion(CaseFile file, Planned planned) {
        Instant ended = Optional.ofNullable(planned.ended()).orElse(planned.due());
        Instant end = RetentionRule.of(file)
                .map(rule -> Retention.after(ended, retention.of(file.council(), rule)))
                .orElse(ended);
        return Retention.after(end, Retention.LONGER.multipliedBy(planned.longer()));
    }

    /** Whether it is too early after all, because its time was made longer since; then it is planned anew. */
    public boolean isPutOff(Transaction transaction, CaseFile file, Planned planned, Instant now) {
        boolean early = deletion(file, planned).minus(NOTICE).isAfter(now);
        if (early) {
            plan(transaction, file, planned, now);
        }
        return early;
    }

    /** People were told; it is to be deleted two weeks from now. */
    public Instant told(Transaction transaction, Planned planned, Instant now) {
        put(transaction, planned.then(Next.DELETION, now.plus(NOTICE)));
        return now.plus(NOTICE);
    }

    /** Somebody was asked whether the hold is needed, and will be again. */
    public void reviewed(Transaction transaction, Planned planned, Instant now) {
        put(transaction, planned.then(Next.HOLD_REVIEW, now.plus(REVIEW)));
    }

    /** Nothing is planned for a case any more, as when it is gone. */
    public void drop(Transaction transaction, Planned planned) {
        clear(transaction, planned.id());
        BY_TIME.delete(transaction, planned.key());
    }

    void clear(Transaction transaction, CaseId id) {
        find(transaction, id).ifPresent(planned -> BY_TIME.delete(transaction, planned.key()));
        BY_CASE.delete(transaction, id.key());
    }

    private static void put(Transaction transaction, Planned planned) {
        BY_CASE.find(transaction, planned.id().key()).ifPresent(before -> BY_TIME.delete(transaction, before.key()));
        BY_CASE.put(transaction, planned.id().key(), planned);
        BY_TIME.put(transaction, planned.key(), planned);
    }
}
