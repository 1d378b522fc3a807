package org.wardmate.knowledge.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.search.ExampleSearch;
import org.wardmate.knowledge.search.Resemblance;
import org.wardmate.knowledge.topics.Topic;

/**
 * What a question is about that carries on from another. Alone it loses those who stay with the subject, and joined to
 * the opening it loses those who leave it; so both count, alone the more the surer it is, and what lies near the last
 * topic counts a little more.
 */
record Continuation(ExampleSearch examples, TopicsByKey topics) {
    // docs/decisions/004-confidence.md has the measurements behind these.
    private static final double LEAST_ALONE = 0.5;
    private static final double NEAR_THE_LAST = 0.045;

    /** @param last the topic answered last, or null where none was */
    TopicGuess guess(Impression alone, Impression joined, @Nullable Topic last) {
        List<Resemblance> byItself = alone.ranked(examples);
        Map<String, Resemblance> withOpening =
                joined.ranked(examples).stream().collect(Collectors.toMap(Resemblance::key, Function.identity()));
        double weight = LEAST_ALONE + sureness(TopicGuess.of(byItself, topics));
        return TopicGuess.of(
                byItself.stream()
                        .map(set -> averaged(weight, set, Objects.requireNonNull(withOpening.get(set.key())), last))
                        .sorted(Comparator.comparingDouble(Resemblance::logProbability)
                                .reversed())
                        .toList(),
                topics);
    }

    private Resemblance averaged(double weight, Resemblance alone, Resemblance joined, @Nullable Topic last) {
        return new Resemblance(
                alone.key(),
                (weight * alone.likeness() + joined.likeness()) / (weight + 1)
                        + (isNear(alone.key(), last) ? NEAR_THE_LAST : 0),
                (weight * alone.evidence() + joined.evidence()) / (weight + 1));
    }

    private static double sureness(TopicGuess guess) {
        return guess.likely().isEmpty() ? 0 : guess.likely().getFirst().probability();
    }

    /** Whether it is another topic of the same theme, or related to the last. */
    private boolean isNear(String key, @Nullable Topic last) {
        if (last == null || !topics.isTopic(key)) {
            return false;
        }
        Topic topic = topics.topic(key);
        return !topic.id().equals(last.id())
                && (topic.theme().equals(last.theme())
                        || last.related().contains(topic.id())
                        || topic.related().contains(last.id()));
    }
}
