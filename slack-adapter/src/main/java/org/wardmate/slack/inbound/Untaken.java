package org.wardmate.slack.inbound;

/**
 * Something from Slack was not taken. It is thrown through Bolt, which would acknowledge an event whose listener only
 * answers that it was not.
 */
public final class Untaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it was not. */
    public enum Reason {
        /** It lacks what it must have, and would the next time. */
        UNREADABLE,
        /** It could not be kept; Slack had better send it again. */
        NOT_KEPT
    }

    private final Reason reason;

    Untaken(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    Untaken(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
