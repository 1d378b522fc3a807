package org.wardmate.knowledge.answer;

import java.util.List;
import org.wardmate.knowledge.search.Resemblance;
import org.wardmate.knowledge.topics.Topic;

/**
 * What a question is probably about.
 *
 * @param likely topics by falling probability, none below a hundredth
 * @param outOfScope the probability that it is about none of them
 * @param likeness of the likest example set, topic or not, from about 0 to 2.3
 */
record TopicGuess(List<Likely> likely, double outOfScope, double likeness) {
    private static final double LEAST = 0.01;

    record Likely(Topic topic, double probability) {}

    TopicGuess {
        likely = List.copyOf(likely);
    }

    static TopicGuess of(List<Resemblance> ranked, TopicsByKey topics) {
        double best = ranked.isEmpty() ? 0 : ranked.getFirst().logProbability();
        double sum = ranked.stream().mapToDouble(set -> odds(set, best)).sum();
        List<Likely> likely = ranked.stream()
                .filter(set -> topics.isTopic(set.key()))
                .map(set -> new Likely(topics.topic(set.key()), odds(set, best) / sum))
                .filter(guess -> guess.probability() >= LEAST)
                .toList();
        double outside = ranked.stream()
                .filter(set -> !topics.isTopic(set.key()))
                .mapToDouble(set -> odds(set, best) / sum)
                .sum();
        double likeness =
                ranked.stream().mapToDouble(Resemblance::likeness).max().orElse(0);
        return new TopicGuess(likely, outside, likeness);
    }

    private static double odds(Resemblance set, double best) {
        return Math.exp(set.logProbability() - best);
    }
}
