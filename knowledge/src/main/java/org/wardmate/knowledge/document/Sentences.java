package org.wardmate.knowledge.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences of a text, each as a stretch of it that a quote may hold. */
public final class Sentences {
    private Sentences() {}

    public static List<Span> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            sentences.addAll(withinLimit(text, start, end));
        }
        return sentences;
    }

    /** A sentence without its trailing space; one longer than a quote is cut between words. */
    private static List<Span> withinLimit(String text, int start, int end) {
        List<Span> parts = new ArrayList<>();
        int from = start;
        int last = end;
        while (last > from && text.charAt(last - 1) == ' ') {
            last--;
        }
        while (last - from > Passage.LONGEST) {
            int space = text.lastIndexOf(' ', from + Passage.LONGEST);
            int cut = space > from ? space : from + Passage.LONGEST;
            parts.add(new Span(from, cut));
            from = space > from ? cut + 1 : cut;
        }
        if (last > from) {
            parts.add(new Span(from, last));
        }
        return parts;
    }
}
