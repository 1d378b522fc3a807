package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

/** Where a case stands. */
public enum CaseStatus {
    /** The member is still telling it; nobody else knows of it. */
    DRAFT,
    /** A log that only the member sees. */
    KEPT_PRIVATE,
    /** Those the member ticked have it. */
    SUBMITTED,
    /** The member took it back. */
    WITHDRAWN;

    /** What it means for the member, in a sentence. */
    public String sentence() {
        return switch (this) {
            case DRAFT -> text("case.draft");
            case KEPT_PRIVATE -> text("case.kept-private");
            case SUBMITTED -> text("case.submitted");
            case WITHDRAWN -> text("case.withdrawn");
        };
    }
}
