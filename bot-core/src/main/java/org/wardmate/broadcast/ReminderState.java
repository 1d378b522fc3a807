package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

/** Where a reminder stands. */
public enum ReminderState {
    /** Somebody works on it. */
    DRAFT,
    /** It waits for a second person. */
    SUBMITTED,
    /** A second person agreed; it waits for its time. */
    APPROVED,
    SENDING,
    PAUSED,
    /** Everybody had their turn. */
    DONE,
    /** Taken back before anybody got it. */
    CANCELLED,
    /** Ended on the way: some got it, and the others will not. */
    STOPPED;

    public String label() {
        return switch (this) {
            case DRAFT -> text("reminder.state.draft");
            case SUBMITTED -> text("reminder.state.submitted");
            case APPROVED -> text("reminder.state.approved");
            case SENDING -> text("reminder.state.sending");
            case PAUSED -> text("reminder.state.paused");
            case DONE -> text("reminder.state.done");
            case CANCELLED -> text("reminder.state.cancelled");
            case STOPPED -> text("reminder.state.stopped");
        };
    }

    /** Whether sending has begun. */
    public boolean isUnderWay() {
        return switch (this) {
            case DRAFT, SUBMITTED, APPROVED, CANCELLED -> false;
            case SENDING, PAUSED, DONE, STOPPED -> true;
        };
    }
}
