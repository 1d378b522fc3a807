package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.Sentences;
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
        for (Span sentence : Sentences.of(text)) {
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
}
