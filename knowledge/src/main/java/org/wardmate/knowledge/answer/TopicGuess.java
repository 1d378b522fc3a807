package org.wardmate.knowledge.answer;

import java.util.List;
import org.wardmate.knowledge.search.Hit;
import org.wardmate.knowledge.topics.Topic;

/**
 * What a question is probably about.
 *
 * @param likely topics by falling probability, none below a hundredth
 * @param outOfScope the probability that it is about none of them
 * @param likeness of the likest example set, topic or not, from about 0 to 2.3
 */
record TopicGuess(List<Likely> likely, double outOfScope, double likeness) {
    /** How sharply likeness turns into probability; fitted on the map's own examples, each left out in turn. */
    private static final double SHARPNESS = 18;

    private static final double LEAST = 0.01;

    record Likely(Topic topic, double probability) {}

    TopicGuess {
        likely = List.copyOf(likely);
    }

    static TopicGuess of(List<Hit> ranked, TopicsByKey topics) {
        double best = ranked.isEmpty() ? 0 : ranked.getFirst().score();
        double sum = ranked.stream().mapToDouble(hit -> weight(hit, best)).sum();
        List<Likely> likely = ranked.stream()
                .filter(hit -> topics.isTopic(hit.key()))
                .map(hit -> new Likely(topics.topic(hit.key()), weight(hit, best) / sum))
                .filter(guess -> guess.probability() >= LEAST)
                .toList();
        double outside = ranked.stream()
                .filter(hit -> !topics.isTopic(hit.key()))
                .mapToDouble(hit -> weight(hit, best) / sum)
                .sum();
        return new TopicGuess(likely, outside, best);
    }

    private static double weight(Hit hit, double best) {
        return Math.exp(SHARPNESS * (hit.score() - best));
    }
}
