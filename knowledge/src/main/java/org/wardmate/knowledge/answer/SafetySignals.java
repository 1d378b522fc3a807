package org.wardmate.knowledge.answer;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardmate.knowledge.embedding.EncoderModel;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.index.ExampleSet;
import org.wardmate.knowledge.search.ExampleSearch;
import org.wardmate.knowledge.topics.SafetyExamples;

/**
 * Recognises that somebody may be in danger or not coping: what they wrote is nearer to examples of that than to
 * harmless ones. Each sentence is looked at by itself as well, so that one clause in a long story is not missed.
 */
final class SafetySignals {
    static final String FAMILY = "safety";

    private static final String DANGER = "danger";
    private static final String DISTRESS = "distress";
    private static final String HARMLESS = "harmless";

    /**
     * How much nearer it must be. Chosen by leaving out each example in turn: at this margin one harmless example in
     * twenty raises a concern (docs/decisions/008-danger-and-distress.md).
     */
    private static final double MARGIN = 0.03;

    private static final int MOST_SENTENCES = 40;

    private final ExampleSearch examples;
    private final ExampleSearch topics;
    private final Set<String> everyday;
    private final Encoders encoders;

    /** @param everyday keys of the sets of topics that are never about danger, and so harmless too */
    SafetySignals(ExampleSearch examples, ExampleSearch topics, Set<String> everyday, Encoders encoders) {
        this.examples = examples;
        this.topics = topics;
        this.everyday = Set.copyOf(everyday);
        this.encoders = encoders;
    }

    static List<ExampleSet> exampleSets() {
        SafetyExamples examples = SafetyExamples.read();
        return List.of(
                new ExampleSet(FAMILY, DANGER, examples.danger()),
                new ExampleSet(FAMILY, DISTRESS, examples.distress()),
                new ExampleSet(FAMILY, HARMLESS, examples.harmless()));
    }

    Concern in(String words) {
        return parts(words).stream()
                .map(this::signal)
                .max(Comparator.comparingDouble(Signal::excess))
                .filter(signal -> signal.excess() > MARGIN)
                .map(Signal::concern)
                .orElse(Concern.NONE);
    }

    private record Signal(Concern concern, double excess) {}

    private Signal signal(String part) {
        Encoders.Meaning meaning = encoders.encode(part, EncoderModel.Part.QUERY);
        double danger = examples.nearness(meaning, DANGER);
        double distress = examples.nearness(meaning, DISTRESS);
        double harmless = Math.max(examples.nearness(meaning, HARMLESS), topics.nearest(meaning, everyday));
        return danger >= distress
                ? new Signal(Concern.DANGER, danger - harmless)
                : new Signal(Concern.DISTRESS, distress - harmless);
    }

    /** The whole, and its sentences where there are several. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        if (words.isBlank()) {
            return parts;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(words);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String sentence = words.substring(start, end).strip();
            if (!sentence.isEmpty() && parts.size() < MOST_SENTENCES) {
                parts.add(sentence);
            }
        }
        if (parts.size() != 1) {
            parts.addFirst(words);
        }
        return parts;
    }
}
