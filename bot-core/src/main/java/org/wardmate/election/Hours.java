package org.wardmate.election;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a day that count, by the clock in London.
 *
 * @param from null where the whole day up to {@code until} counts
 * @param until null where the day counts to its end
 */
public record Hours(@Nullable LocalTime from, @Nullable LocalTime until) {
    public static final Hours ALL_DAY = new Hours(null, null);

    static Hours by(int hour, int minute) {
        return new Hours(null, LocalTime.of(hour, minute));
    }
}
