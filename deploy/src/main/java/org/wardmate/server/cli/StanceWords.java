package org.wardmate.server.cli;

import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.topics.Verdict;

/** Where a council stands, in the fewest words. */
final class StanceWords {
    private StanceWords() {}

    static String of(Stance stance) {
        return switch (stance) {
            case Stance.Speaks speaks -> of(speaks.verdict());
            case Stance.IsSilent _ -> "silent";
        };
    }

    static String of(Verdict verdict) {
        return switch (verdict) {
            case GO_AHEAD -> "go ahead";
            case TAKE_CARE -> "take care";
            case DO_NOT -> "do not";
            case DEPENDS -> "depends";
        };
    }
}
