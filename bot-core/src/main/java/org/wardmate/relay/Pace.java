package org.wardmate.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Whose turn it is to speak: places are given out in the order they are asked for, in each workspace and channel. */
public final class Pace {
    private static final int REMEMBERED = 1000;
    /** A busy machine wakes nobody sooner than that. */
    private static final Duration LATE = Duration.ofMillis(75);

    private final Tempo tempo;
    private final LongSupplier nanos;
    /** When each would speak next if it kept to its pulse without any bursts. */
    private final Map<String, Long> workspaces = new HashMap<>();

    private final Map<String, Long> channels = new HashMap<>();

    /** @param nanos a clock that only goes forward, such as {@link System#nanoTime} */
    public Pace(Tempo tempo, LongSupplier nanos) {
        this.tempo = tempo;
        this.nanos = nanos;
    }

    /** How long until a message may go to a channel. The place is taken only if that is not longer than the patience. */
    public synchronized Duration take(String team, String channel, Duration patience) {
        long now = nanos.getAsLong();
        String place = team + "/" + channel;
        long wait =
                Math.max(wait(workspaces, team, tempo.workspace(), now), wait(channels, place, tempo.channel(), now));
        if (wait <= patience.toNanos()) {
            advance(workspaces, team, tempo.workspace(), now + wait);
            advance(channels, place, tempo.channel(), now + wait);
            forgetThoseAtRest(now);
        }
        return Duration.ofNanos(wait);
    }

    /**
     * The same for what goes to many people: the place is taken only if it is free now, and bursts are left to ordinary
     * talk, which so goes first. Whoever has to wait asks again after that time.
     */
    public synchronized Duration takeSpare(String team, String channel) {
        long now = nanos.getAsLong();
        String place = team + "/" + channel;
        long wait = Math.max(
                wait(workspaces, team, withoutBursts(tempo.workspace()), now),
                wait(channels, place, tempo.channel(), now));
        if (wait == 0) {
            advance(workspaces, team, tempo.workspace(), now);
            advance(channels, place, tempo.channel(), now);
            forgetThoseAtRest(now);
        }
        return Duration.ofNanos(wait);
    }

    /** As many at once as there is time for in a moment, and two at least: one who comes a little late loses no pace. */
    private static Tempo.Pulse withoutBursts(Tempo.Pulse pulse) {
        long inAMoment = 1 + LATE.toNanos() / pulse.between().toNanos();
        return new Tempo.Pulse(pulse.between(), (int) Math.min(Math.max(2, inAMoment), pulse.atOnce()));
    }

    /** The platform asked for silence in the whole workspace. */
    public synchronized void rest(String team, Duration pause) {
        long until = nanos.getAsLong() + pause.toNanos() + spare(tempo.workspace());
        workspaces.merge(team, until, Math::max);
    }

    private static long wait(Map<String, Long> next, String key, Tempo.Pulse pulse, long now) {
        Long due = next.get(key);
        return due == null ? 0 : Math.max(0, due - spare(pulse) - now);
    }

    private static void advance(Map<String, Long> next, String key, Tempo.Pulse pulse, long at) {
        Long due = next.get(key);
        next.put(key, (due == null ? at : Math.max(at, due)) + pulse.between().toNanos());
    }

    private static long spare(Tempo.Pulse pulse) {
        return pulse.between().toNanos() * (pulse.atOnce() - 1L);
    }

    private void forgetThoseAtRest(long now) {
        if (channels.size() > REMEMBERED) {
            channels.values().removeIf(due -> due - now <= 0);
        }
    }
}
