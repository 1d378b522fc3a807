package org.wardmate.relay;

import java.time.Duration;
import org.wardmate.assistant.Lane;

/** Where messages wait for their place to speak, for as long as that is worth while; for longer ones the outbox waits. */
public final class Turnstile {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** As many as wait here at a time are through by then, unless the platform asked for silence. */
    private static final Duration PATIENCE_OF_BROADCASTS = Duration.ofSeconds(20);

    private final Pace pace;

    public Turnstile(Pace pace) {
        this.pace = pace;
    }

    /** Waits. Gives zero once the place is taken, and otherwise how long it would still take. */
    public Duration pass(Lane lane, String team, String channel) throws InterruptedException {
        return switch (lane) {
            case ORDINARY -> passInTurn(team, channel);
            case BROADCAST -> passWhenFree(team, channel);
        };
    }

    private Duration passInTurn(String team, String channel) throws InterruptedException {
        Duration wait = pace.take(team, channel, PATIENCE);
        if (wait.compareTo(PATIENCE) > 0) {
            return wait;
        }
        Thread.sleep(wait);
        return Duration.ZERO;
    }

    private Duration passWhenFree(String team, String channel) throws InterruptedException {
        Duration left = PATIENCE_OF_BROADCASTS;
        Duration wait = pace.takeSpare(team, channel);
        while (wait.isPositive() && wait.compareTo(left) <= 0) {
            Thread.sleep(wait);
            left = left.minus(wait);
            wait = pace.takeSpare(team, channel);
        }
        return wait;
    }
}
