package org.wardmate.relay;

import java.time.Duration;

/** How fast Wardmate speaks in one organisation's workspace, and in each conversation there. */
public record Tempo(Pulse workspace, Pulse channel) {
    /**
     * So much time between two, on the whole.
     *
     * @param atOnce how many may come together after a silence
     */
    public record Pulse(Duration between, int atOnce) {
        public Pulse {
            if (between.isNegative() || between.isZero() || atOnce < 1) {
                throw new IllegalArgumentException("A pulse has time between its beats, and at least one beat.");
            }
        }
    }
}
