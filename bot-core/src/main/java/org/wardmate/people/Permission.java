package org.wardmate.people;

/** Something that only some at a council may do. Who may see one case is for its member to agree to besides. */
public enum Permission {
    ASK,
    REPORT,
    /** Kind, place and time of reports, without the member's words. */
    SEE_SUMMARIES,
    WORK_ON_CASES,
    EXPORT_EVIDENCE,
    /** Keeping a case beyond its time, and deleting one before. */
    HOLD_AND_DELETE,
    /** What is due today, in all cases of the council. */
    SEE_DIGEST,
    /** The questions that got no good answer. */
    SEE_GAPS,
    PREPARE_REMINDERS,
    APPROVE_REMINDERS
}
