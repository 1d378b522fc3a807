package org.wardmate.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wardmate.people.MemberId;

/**
 * How far a reminder has come, counted as it goes.
 *
 * @param settled whether it is settled whom it goes to
 * @param mailed how many of those who could not be reached got it by e-mail
 * @param watchers the officers who last looked at it; what they see is kept up to date
 * @param shown when it was last brought up to date for them
 */
public record Tally(
        Map<Posting.State, Integer> states,
        Map<Posting.Why, Integer> whys,
        boolean settled,
        int mailed,
        List<MemberId> watchers,
        Instant shown) {
    public static final Tally NOTHING = new Tally(Map.of(), Map.of(), false, 0, List.of(), Instant.EPOCH);

    /** What officers watch is not brought up to date more often. */
    public static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private static final int MOST_WATCHERS = 10;

    public Tally {
        states = Map.copyOf(states);
        whys = Map.copyOf(whys);
        watchers = List.copyOf(watchers);
    }

    public int count(Posting.State state) {
        return states.getOrDefault(state, 0);
    }

    /** Everybody it goes to, as far as they have been written down. */
    public int all() {
        return states.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isOver() {
        return count(Posting.State.PENDING) == 0 && count(Posting.State.SENDING) == 0;
    }

    /** Whether those who watch have not seen the numbers for a while. */
    public boolean isStale(Instant now) {
        return !watchers.isEmpty() && !now.isBefore(shown.plus(BETWEEN_LOOKS));
    }

    Tally onceSettled() {
        return new Tally(states, whys, true, mailed, watchers, shown);
    }

    Tally begun(int pending) {
        Map<Posting.State, Integer> now = copy(states, Posting.State.class);
        now.merge(Posting.State.PENDING, pending, Integer::sum);
        return new Tally(now, whys, settled, mailed, watchers, shown);
    }

    Tally changed(Posting before, Posting after) {
        Map<Posting.State, Integer> now = copy(states, Posting.State.class);
        now.merge(before.state(), -1, Integer::sum);
        now.merge(after.state(), 1, Integer::sum);
        Map<Posting.Why, Integer> reasons = copy(whys, Posting.Why.class);
        if (before.why() != null) {
            reasons.merge(before.why(), -1, Integer::sum);
        }
        if (after.why() != null) {
            reasons.merge(after.why(), 1, Integer::sum);
        }
        int letters = mailed + (before.mailed() == null && after.mailed() != null ? 1 : 0);
        return new Tally(now, reasons, settled, letters, watchers, shown);
    }

    Tally watchedBy(MemberId officer) {
        List<MemberId> now = new ArrayList<>(watchers);
        now.remove(officer);
        now.add(officer);
        return new Tally(
                states, whys, settled, mailed, now.subList(Math.max(0, now.size() - MOST_WATCHERS), now.size()), shown);
    }

    Tally shownAt(Instant now) {
        return new Tally(states, whys, settled, mailed, watchers, now);
    }

    private static <K extends Enum<K>> Map<K, Integer> copy(Map<K, Integer> counts, Class<K> kind) {
        Map<K, Integer> copy = new EnumMap<>(kind);
        copy.putAll(counts);
        return copy;
    }
}
