package org.wardmate.election.mode;

import java.time.Instant;
import org.wardmate.election.KnownPoll;

/**
 * That the pre-election mode runs.
 *
 * @param since itself included
 * @param until itself left out
 */
public record Running(Instant since, Instant until, Why why) {
    /** Why it runs. */
    public sealed interface Why {
        /** The period of a poll runs. */
        record ByTimetable(KnownPoll poll) implements Why {}

        /** An officer switched it on. */
        record ByOfficer(Switched switched) implements Why {}
    }
}
