package org.wardmate.knowledge.ingest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.Span;

/** Cuts long text between sentences into runs of about equal length that a quote may hold. */
final class Pieces {
    private Pieces() {}

    /** The runs as stretches of {@code text}, in order and without the space between them. */
    static List<Span> of(String text) {
        if (text.length() <= Passage.LONGEST) {
            return List.of(new Span(0, text.length()));
        }
        int runs = Math.ceilDiv(text.length(), Passage.LONGEST);
        int fair = text.length() / runs;
        List<Span> pieces = new ArrayList<>();
        Span open = null;
        for (Span sentence : sentences(text)) {
            if (open == null) {
                open = sentence;
            } else if (sentence.end() - open.start() > Passage.LONGEST || isFull(open, sentence, fair)) {
                pieces.add(open);
                open = sentence;
            } else {
                open = open.to(sentence);
            }
        }
        if (open != null) {
            pieces.add(open);
        }
        return pieces;
    }

    /** Whether the run is nearer to its fair length without the next sentence. */
    private static boolean isFull(Span open, Span sentence, int fair) {
        int without = open.end() - open.start();
        int with = sentence.end() - open.start();
        return with > fair && with - fair > fair - without;
    }

    static List<Span> sentences(String text) {
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
