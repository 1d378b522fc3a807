package org.wardmate.server.echo;

import java.io.IOException;
import java.time.Duration;

/** An {@link EchoProcess} with reminders, and for how long it runs. */
final class BroadcastProcess {
    private static final Duration COLD = Duration.ofSeconds(20);

    private final EchoProcess echo;
    private final long ready = System.nanoTime();
    private volatile long first;
    private volatile long dead;

    private BroadcastProcess(EchoProcess echo) {
        this.echo = echo;
    }

    static BroadcastProcess start(Class<?> program, Life life) throws IOException {
        return new BroadcastProcess(EchoProcess.start(program, life, "-XX:TieredStopAtLevel=1"));
    }

    EchoProcess echo() {
        return echo;
    }

    boolean isAlive() {
        return echo.isAlive();
    }

    synchronized void kill() {
        echo.kill();
        if (dead == 0) {
            dead = System.nanoTime();
        }
    }

    /** Whether it has run for a while: a cold Java takes its time. */
    boolean isWarm() {
        return System.nanoTime() - ready > COLD.toNanos();
    }

    /** It handed a message over. */
    void spoke() {
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    /** From when it was ready until it was killed. */
    Duration lived() {
        return Duration.ofNanos(dead - ready);
    }

    /** From its first message until it was killed. */
    Duration spokeFor() {
        return first == 0 ? Duration.ZERO : Duration.ofNanos(dead - first);
    }
}
