package org.wardmate.relay;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What becomes of an arrival that could not be handled: it is tried again, and given up with a word in the end. */
public final class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final int TRIES = 8;

    private Mishaps() {}

    /**
     * What fails again and again is given up, for everything else the person does waits behind it.
     *
     * @param from whose it was, as it may stand in logs
     * @param attempt counts from 1
     * @param word says to the person that it was given up, with a reference by which it can be found in the log
     */
    public static Taken failed(Object from, int attempt, RuntimeException failure, Consumer<String> word) {
        if (attempt < TRIES) {
            LOG.warn("Attempt {} to handle something from {} failed.", attempt, from, failure);
            return new Taken.Later(pause(attempt));
        }
        String reference = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 32)
                .toUpperCase(Locale.ROOT);
        LOG.error("Something from {} was given up, reference {}.", from, reference, failure);
        try {
            word.accept(reference);
            return new Taken.Done();
        } catch (RuntimeException e) {
            // Not even that can be kept: the disk may be full, and the arrival stays where it is until it is not.
            return new Taken.Later(pause(attempt));
        }
    }

    /** How long to wait after an attempt, with some chance in it. */
    public static Duration pause(int attempt) {
        long millis = 500L << Math.min(attempt, 7);
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 4));
    }
}
