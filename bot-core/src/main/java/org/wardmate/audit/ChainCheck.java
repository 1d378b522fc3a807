package org.wardmate.audit;

import java.util.Optional;
import org.wardmate.audit.Verification.Broken;
import org.wardmate.audit.Verification.Fault;
import org.wardmate.audit.Verification.Intact;
import org.wardmate.knowledge.document.CouncilId;

/** A walk along one chain, entry after entry. */
final class ChainCheck {
    private final CouncilId council;
    private final AuditHead end;
    private AuditHead reached = AuditHead.EMPTY;

    /** @param end where the chain stood when the walk began; more may be added while it goes on */
    ChainCheck(CouncilId council, AuditHead end) {
        this.council = council;
        this.end = end;
    }

    /** Looks at the entry found in a place of the chain. */
    Optional<Broken> next(long place, AuditEntry entry) {
        long expected = reached.count() + 1;
        if (place > expected) {
            return broken(expected, Fault.MISSING);
        }
        if (!entry.isWhole()) {
            return broken(place, Fault.CHANGED);
        }
        if (entry.number() != place || !entry.council().equals(council)) {
            return broken(place, Fault.REORDERED);
        }
        if (!entry.previous().equals(reached.hash())) {
            // Each is whole by itself: the one before was written anew, with a hash to match.
            return broken(Math.max(1, place - 1), Fault.CHANGED);
        }
        reached = entry.head();
        if (place == end.count() && !reached.hash().equals(end.hash())) {
            return broken(place, Fault.CHANGED);
        }
        return Optional.empty();
    }

    Verification atTheEnd() {
        return reached.count() < end.count()
                ? new Broken(council, reached.count() + 1, Fault.MISSING)
                : new Intact(council, reached);
    }

    private Optional<Broken> broken(long entry, Fault fault) {
        return Optional.of(new Broken(council, entry, fault));
    }
}
