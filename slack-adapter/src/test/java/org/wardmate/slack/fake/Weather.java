package org.wardmate.slack.fake;

/** What befalls calls on their way. */
@FunctionalInterface
public interface Weather {
    Weather FAIR = (_, _) -> Fault.NONE;

    /** What befalls this call; they are counted from 1 over all methods. */
    Fault over(String method, int call);

    /** What may befall a call. */
    enum Fault {
        NONE,
        TOO_MANY,
        FAILED_BEFORE,
        FAILED_AFTER,
        DROPPED_BEFORE,
        DROPPED_AFTER
    }
}
