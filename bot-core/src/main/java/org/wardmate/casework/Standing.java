package org.wardmate.casework;

import org.jspecify.annotations.Nullable;
import org.wardmate.people.MemberId;

/**
 * Where a case stands, and with whom.
 *
 * @param urgency null until it is submitted
 * @param holder who deals with it; null until somebody does
 * @param outcome null unless it is closed
 * @param matched whether officers at other councils may be told that the same account turned up here
 * @param heldBy who put it on hold, so that it is not deleted; null when nobody did
 */
public record Standing(
        CaseStatus status,
        @Nullable Urgency urgency,
        @Nullable MemberId holder,
        @Nullable Outcome outcome,
        boolean matched,
        @Nullable MemberId heldBy) {
    static final Standing DRAFT = new Standing(CaseStatus.DRAFT, null, null, null, false, null);

    Standing at(CaseStatus now) {
        return new Standing(now, urgency, holder, outcome, matched, heldBy);
    }

    Standing of(Urgency told) {
        return new Standing(status, told, holder, outcome, matched, heldBy);
    }

    Standing with(@Nullable MemberId now) {
        return new Standing(status, urgency, now, outcome, matched, heldBy);
    }

    Standing ended(@Nullable Outcome now) {
        return new Standing(status, urgency, holder, now, matched, heldBy);
    }

    Standing matching(boolean agreed) {
        return new Standing(status, urgency, holder, outcome, agreed, heldBy);
    }

    Standing held(@Nullable MemberId by) {
        return new Standing(status, urgency, holder, outcome, matched, by);
    }

    /** Whoever acts on a case that nobody holds, holds it. */
    Standing withActing(MemberId acting) {
        return holder == null ? with(acting) : this;
    }
}
