package org.wardmate.election.mode;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmate.message.DisplayTime;
import org.wardmate.people.MemberId;

/**
 * That an officer set the mode by hand.
 *
 * @param until the last day of it; null where it goes by the timetable again
 */
public record Switched(Setting setting, @Nullable LocalDate until, String reason, MemberId by, Instant at) {
    /** What the mode goes by. */
    public enum Setting {
        ON,
        OFF,
        BY_TIMETABLE
    }

    /** When the timetable counts again. */
    Instant end() {
        return until == null
                ? at
                : until.plusDays(1).atStartOfDay(DisplayTime.ZONE).toInstant();
    }

    boolean isInForce(Instant moment) {
        return !moment.isBefore(at) && moment.isBefore(end());
    }
}
