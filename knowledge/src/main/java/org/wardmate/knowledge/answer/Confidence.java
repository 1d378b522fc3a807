package org.wardmate.knowledge.answer;

import java.util.List;

/** How far a guess at the topic may be trusted. */
enum Confidence {
    /** It is about one topic. */
    SURE,
    /** It is about one of two or three. */
    TORN,
    /** It is about social media, and no topic stands out. */
    LOST,
    /** It is not about a councillor's use of social media. */
    OUT_OF_SCOPE;

    // docs/decisions/004-confidence.md has the measurements behind these.
    private static final double MOSTLY_OUTSIDE = 0.5;
    private static final double LEAST_LIKENESS = 0.8;
    private static final double SURE_FROM = 0.2;
    private static final double TORN_FROM = 0.1;

    static Confidence in(TopicGuess guess) {
        List<TopicGuess.Likely> likely = guess.likely();
        if (guess.outOfScope() > MOSTLY_OUTSIDE || guess.likeness() < LEAST_LIKENESS || likely.isEmpty()) {
            return OUT_OF_SCOPE;
        }
        double best = likely.getFirst().probability();
        if (best >= SURE_FROM) {
            return SURE;
        }
        return best >= TORN_FROM && likely.size() > 1 ? TORN : LOST;
    }
}
