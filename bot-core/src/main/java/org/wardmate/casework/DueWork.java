package org.wardmate.casework;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * All that is due in cases, kept together with what happens to them, so that it stops the moment somebody acts and outlives
 * a crash. Looking for it costs as much as there is of it, however many cases there are.
 */
public final class DueWork {
    /** Keys: case. */
    private static final Shelf<CaseDue> BY_CASE = new Shelf<>("due-by-case", Shape.of("case-due", CaseDue.class));
    /** Keys: time, case, kind. */
    private static final Shelf<Due> BY_TIME = new Shelf<>("due-by-time", Shape.of("due", Due.class));

    /** Something due in a case. */
    public record Due(CaseId id, DueKind kind, Instant at) {
        private RecordKey key() {
            return RecordKey.of(RecordKey.counting(at.toEpochMilli()), id.value(), kind.name());
        }
    }

    /**
     * When one kind is due.
     *
     * @param since from when the time runs
     * @param done whether it was seen to
     */
    public record Pending(Instant since, Instant at, boolean done) {}

    /** All that is due in one case, what was seen to included. */
    record CaseDue(Map<DueKind, Pending> kinds) {
        static final CaseDue NOTHING = new CaseDue(Map.of());

        CaseDue {
            kinds = Map.copyOf(kinds);
        }

        Optional<Pending> find(DueKind kind) {
            return Optional.ofNullable(kinds.get(kind));
        }

        CaseDue with(DueKind kind, Pending pending) {
            Map<DueKind, Pending> more = new EnumMap<>(DueKind.class);
            more.putAll(kinds);
            more.put(kind, pending);
            return new CaseDue(more);
        }

        private List<Due> waiting(CaseId id) {
            return kinds.entrySet().stream()
                    .filter(each -> !each.getValue().done())
                    .map(each -> new Due(id, each.getKey(), each.getValue().at()))
                    .toList();
        }
    }

    private final WorkingHours office;

    DueWork(WorkingHours office) {
        this.office = office;
    }

    /** What falls due by a moment, the earliest first. */
    public List<Due> due(Reading reading, Instant by, int most) {
        RecordKey after = RecordKey.of(RecordKey.counting(by.toEpochMilli() + 1));
        return BY_TIME.items(reading, Scan.before(BY_TIME.collection(), after).limit(most)).stream()
                .map(Item::value)
                .toList();
    }

    /** When one kind is due in a case, or was; empty while it is not. */
    public Optional<Pending> pending(Reading reading, CaseId id, DueKind kind) {
        return of(reading, id).find(kind);
    }

    /** Whether nobody acknowledged a case while there was time. */
    public boolean isOverdue(Reading reading, CaseId id, Instant now) {
        return pending(reading, id, DueKind.ACKNOWLEDGE)
                .filter(pending -> !pending.at().isAfter(now))
                .isPresent();
    }

    /** Sets and clears what is due, in the transaction of what happened. */
    void happened(Transaction transaction, CaseFile before, CaseEvent event, CaseFile now) {
        change(transaction, now.id(), DueTable.after(of(transaction, now.id()), before, event, now, office));
    }

    /** It was seen to, or need not be. */
    public void done(Transaction transaction, CaseFile file, DueKind kind, Instant now) {
        CaseDue soFar = of(transaction, file.id());
        change(transaction, file.id(), DueTable.done(soFar, kind, file, now, office));
    }

    void clear(Transaction transaction, CaseId id) {
        change(transaction, id, CaseDue.NOTHING);
    }

    /** Nobody can see to it any more, for its case is gone, as where a backup from before was put back. */
    public void drop(Transaction transaction, Due due) {
        clear(transaction, due.id());
        BY_TIME.delete(transaction, due.key());
    }

    private static CaseDue of(Reading reading, CaseId id) {
        return BY_CASE.find(reading, id.key()).orElse(CaseDue.NOTHING);
    }

    private static void change(Transaction transaction, CaseId id, CaseDue now) {
        of(transaction, id).waiting(id).forEach(due -> BY_TIME.delete(transaction, due.key()));
        now.waiting(id).forEach(due -> BY_TIME.put(transaction, due.key(), due));
        if (now.kinds().isEmpty()) {
            BY_CASE.delete(transaction, id.key());
        } else {
            BY_CASE.put(transaction, id.key(), now);
        }
    }
}
