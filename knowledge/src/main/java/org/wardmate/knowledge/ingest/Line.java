package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.document.Span;

/** One line of the original without surrounding white space, and where it stands. */
record Line(String text, Span span) {

    static List<Line> of(String original) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= original.length()) {
            int newline = original.indexOf('\n', start);
            int end = newline < 0 ? original.length() : newline;
            lines.add(trimmed(original, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static Line trimmed(String original, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(original.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(original.charAt(to - 1))) {
            to--;
        }
        return new Line(original.substring(from, to), new Span(from, to));
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '\ufeff';
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
