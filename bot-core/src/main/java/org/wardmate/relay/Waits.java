package org.wardmate.relay;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses with some chance in them, so that what waits for the same thing does not come back all at once. */
public final class Waits {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int DOUBLED_AT_MOST = 6;

    private final RandomGenerator chance;

    public Waits(RandomGenerator chance) {
        this.chance = chance;
    }

    /** At least as long as was asked for, and up to a quarter longer. */
    public Duration atLeast(Duration asked) {
        return asked.plusMillis(chance.nextLong(Math.max(1, asked.toMillis() / 4 + 50)));
    }

    /** Longer after each failure. */
    public Duration afterFailure(int attempt) {
        Duration pause = Duration.ofSeconds(1L << Math.clamp(attempt - 1L, 0, DOUBLED_AT_MOST));
        return atLeast(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
