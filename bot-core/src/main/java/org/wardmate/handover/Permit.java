package org.wardmate.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.people.MemberId;

/**
 * What an officer asked to take out of a case, and why. It is kept as long as the case, to show who took what.
 *
 * @param given from when it holds, for an hour
 * @param fetched when it was used
 */
record Permit(
        PermitId id,
        MemberId officer,
        What what,
        String reason,
        Removals removals,
        Instant given,
        List<Instant> fetched) {
    static final Duration VALID = Duration.ofHours(1);

    Permit {
        fetched = List.copyOf(fetched);
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Whoever takes something out of a case says why.");
        }
    }

    /**
     * What stays behind.
     *
     * @param words to black out
     * @param pictures to leave out whole
     */
    record Removals(List<String> words, Set<EvidenceId> pictures) {
        static final Removals NONE = new Removals(List.of(), Set.of());

        Removals {
            words = List.copyOf(words);
            pictures = Set.copyOf(pictures);
        }
    }

    boolean holds(MemberId who, Instant now) {
        return officer.equals(who) && !now.isBefore(given) && now.isBefore(given.plus(VALID));
    }

    Permit fetchedAt(Instant now) {
        List<Instant> times = new ArrayList<>(fetched);
        times.add(now);
        return new Permit(id, officer, what, reason, removals, given, times);
    }

    /** Without the reason and the words, which may name somebody. */
    @Override
    public String toString() {
        return "permit for " + id.report();
    }
}
