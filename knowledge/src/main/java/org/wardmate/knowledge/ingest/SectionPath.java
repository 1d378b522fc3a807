package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Polarity;

/** The headings above the place that is being read, outermost first; the document's own title is left out. */
final class SectionPath {

    /** One heading taken in. */
    record Step(int level, String text, boolean repeatsTheLast) {}

    private final String title;
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> runIns = new ArrayList<>();
    private int lastMarked;
    private boolean started;

    SectionPath(String title) {
        this.title = Wording.bare(title);
    }

    /** A heading whose level the document marks. */
    Step marked(int level, String text) {
        lastMarked = level;
        return take(level, text);
    }

    /** A heading known by its look alone: under the last marked one, or after the first of all. */
    Step unmarked(String text) {
        return take(lastMarked > 0 ? lastMarked + 1 : started ? 2 : 1, text);
    }

    /** A heading in bold that stands as an item of a list, with its paragraph after it. */
    Step runIn(String text) {
        int above = steps.isEmpty() ? 1 : steps.getLast().level();
        boolean besideAnother = !steps.isEmpty() && runIns.contains(steps.getLast());
        Step step = take(besideAnother ? above : above + 1, text);
        runIns.add(step);
        return step;
    }

    private Step take(int level, String text) {
        boolean repeats =
                !steps.isEmpty() && Wording.bare(steps.getLast().text()).equals(Wording.bare(text));
        while (!steps.isEmpty() && steps.getLast().level() >= level) {
            steps.removeLast();
        }
        Step step = new Step(level, text, repeats);
        steps.add(step);
        started = true;
        return step;
    }

    List<String> headings() {
        return steps.stream()
                .map(Step::text)
                .filter(text -> !Wording.bare(text).contains(title))
                .toList();
    }

    /** What the innermost heading says of everything under it, as "Don't" does. */
    LeadIn leadIn() {
        if (steps.isEmpty()) {
            return LeadIn.NONE;
        }
        String words = steps.getLast().text();
        Polarity polarity = Wording.polarity(words);
        return polarity == Polarity.NEUTRAL ? LeadIn.NONE : new LeadIn(polarity, words);
    }
}
