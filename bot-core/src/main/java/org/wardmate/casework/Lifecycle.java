package org.wardmate.casework;

import static org.wardmate.casework.CaseStatus.DRAFT;
import static org.wardmate.casework.CaseStatus.KEPT_PRIVATE;
import static org.wardmate.casework.CaseStatus.SUBMITTED;
import static org.wardmate.casework.CaseStatus.WITHDRAWN;

import java.util.List;
import org.wardmate.casework.CaseEvent.CaseKeptPrivate;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.Transitions.Edge;

/** Where a case may go from where it stands; anything absent is refused. */
final class Lifecycle {
    static final Transitions<CaseStatus, Class<? extends CaseEvent>> TABLE = new Transitions<>(List.of(
            new Edge<>(DRAFT, CaseKeptPrivate.class, KEPT_PRIVATE),
            new Edge<>(DRAFT, CaseSubmitted.class, SUBMITTED),
            new Edge<>(KEPT_PRIVATE, CaseKeptPrivate.class, KEPT_PRIVATE),
            new Edge<>(KEPT_PRIVATE, CaseSubmitted.class, SUBMITTED),
            new Edge<>(KEPT_PRIVATE, MoreTold.class, KEPT_PRIVATE),
            new Edge<>(SUBMITTED, MoreTold.class, SUBMITTED),
            new Edge<>(SUBMITTED, CaseWithdrawn.class, WITHDRAWN)));

    private Lifecycle() {}
}
