package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum CaseStatus {
    /** The member is still telling it; nobody else knows of it. */
    DRAFT,
    /** A log that only the member sees. */
    KEPT_PRIVATE,
    /** Those the member ticked have it, and none of them has said so yet. */
    SUBMITTED,
    /** An officer has read it. */
    ACKNOWLEDGED,
    /** An officer deals with it. */
    IN_HAND,
    /** An officer asked the member something. */
    AWAITING_MEMBER,
    /** It is done. */
    CLOSED,
    /** It was done, and is not. */
    REOPENED,
    /** The member took it back. */
    WITHDRAWN;

    /** Those in which somebody is to do something about it. */
    public static final Set<CaseStatus> OPEN =
            Collections.unmodifiableSet(EnumSet.of(SUBMITTED, ACKNOWLEDGED, IN_HAND, AWAITING_MEMBER, REOPENED));

    /** What it means for the member, in a sentence. */
    public String sentence() {
        return switch (this) {
            case DRAFT -> text("case.draft");
            case KEPT_PRIVATE -> text("case.kept-private");
            case SUBMITTED -> text("case.submitted");
            case ACKNOWLEDGED -> text("case.acknowledged");
            case IN_HAND -> text("case.in-hand");
            case AWAITING_MEMBER -> text("case.awaiting-member");
            case CLOSED -> text("case.closed");
            case REOPENED -> text("case.reopened");
            case WITHDRAWN -> text("case.withdrawn");
        };
    }

    /** What it means for an officer, in a few words. */
    public String forOfficers() {
        return switch (this) {
            case DRAFT, KEPT_PRIVATE -> text("desk.status.private");
            case SUBMITTED -> text("desk.status.submitted");
            case ACKNOWLEDGED -> text("desk.status.acknowledged");
            case IN_HAND -> text("desk.status.in-hand");
            case AWAITING_MEMBER -> text("desk.status.awaiting-member");
            case CLOSED -> text("desk.status.closed");
            case REOPENED -> text("desk.status.reopened");
            case WITHDRAWN -> text("desk.status.withdrawn");
        };
    }
}
