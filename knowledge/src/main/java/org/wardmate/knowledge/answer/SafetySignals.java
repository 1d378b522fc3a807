package org.wardmate.knowledge.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmate.knowledge.document.Sentences;
import org.wardmate.knowledge.index.ExampleSet;
import org.wardmate.knowledge.search.ExampleSearch;
import org.wardmate.knowledge.topics.SafetyExamples;

/**
 * Recognises that somebody may be in danger or not coping: what they wrote is nearer to examples of that than to
 * harmless ones, or hardly less near. Each sentence is looked at by itself as well, so that one clause in a long story
 * is not missed.
 */
final class SafetySignals {
    static final String FAMILY = "safety";

    private static final String DANGER = "danger";
    private static final String DISTRESS = "distress";
    private static final String HARMLESS = "harmless";

    /**
     * How much nearer something harmless may be. Chosen by leaving out each example in turn: with this leeway one
     * harmless example in twenty raises a concern (docs/decisions/008-danger-and-distress.md).
     */
    private static final double LEEWAY = 0.045;

    private static final int MOST_SENTENCES = 40;

    private final ExampleSearch examples;
    private final Set<String> everyday;
    private final Function<String, Impression> impressions;

    /**
     * @param everyday keys of the sets of topics that are never about danger, and so harmless too
     * @param impressions what a part of a message is looked at by
     */
    SafetySignals(ExampleSearch examples, Set<String> everyday, Function<String, Impression> impressions) {
        this.examples = examples;
        this.everyday = Set.copyOf(everyday);
        this.impressions = impressions;
    }

    static List<ExampleSet> exampleSets() {
        SafetyExamples examples = SafetyExamples.read();
        return List.of(
                new ExampleSet(FAMILY, DANGER, examples.danger()),
                new ExampleSet(FAMILY, DISTRESS, examples.distress()),
                new ExampleSet(FAMILY, HARMLESS, examples.harmless()));
    }

    /** @param whole the impression of all the words together */
    Concern in(String words, Impression whole) {
        return Stream.concat(Stream.of(whole), sentences(words).map(impressions))
                .map(this::signal)
                .max(Comparator.comparingDouble(Signal::excess))
                .filter(signal -> signal.excess() > -LEEWAY)
                .map(Signal::concern)
                .orElse(Concern.NONE);
    }

    private record Signal(Concern concern, double excess) {}

    private Signal signal(Impression part) {
        Map<String, Double> nearness = examples.nearness(part.meaning());
        double danger = nearness.getOrDefault(DANGER, 0.0);
        double distress = nearness.getOrDefault(DISTRESS, 0.0);
        double harmless = Math.max(nearness.getOrDefault(HARMLESS, 0.0), nearestEveryday(part));
        return danger >= distress
                ? new Signal(Concern.DANGER, danger - harmless)
                : new Signal(Concern.DISTRESS, distress - harmless);
    }

    private double nearestEveryday(Impression part) {
        return everyday.stream()
                .mapToDouble(key -> part.nearness().getOrDefault(key, 0.0))
                .max()
                .orElse(0);
    }

    /** The first sentences, where there are several. */
    private static Stream<String> sentences(String words) {
        List<String> sentences = Sentences.of(words).stream()
                .map(sentence ->
                        words.substring(sentence.start(), sentence.end()).strip())
                .filter(sentence -> !sentence.isEmpty())
                .limit(MOST_SENTENCES)
                .toList();
        return sentences.size() > 1 ? sentences.stream() : Stream.empty();
    }
}
