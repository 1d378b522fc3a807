package org.wardmate.slack.client;

import java.time.Duration;

/**
 * How fast Wardmate speaks in one workspace. Slack takes about one message a second in a channel, short bursts beside
 * it, and "several hundred" a minute in all.
 */
public record Tempo(Pulse workspace, Pulse channel) {
    public static final Tempo SLACKS =
            new Tempo(new Pulse(Duration.ofMillis(200), 20), new Pulse(Duration.ofSeconds(1), 4));

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
