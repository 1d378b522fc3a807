package org.wardmate.relay;

import java.time.Duration;
import org.wardmate.relay.Tempo.Pulse;

/** A tempo at which nobody ever waits. */
public final class Brisk {
    private static final Pulse PULSE = new Pulse(Duration.ofNanos(1), 1000);

    public static final Tempo TEMPO = new Tempo(PULSE, PULSE);

    private Brisk() {}
}
