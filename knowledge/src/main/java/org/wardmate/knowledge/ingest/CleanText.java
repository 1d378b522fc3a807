package org.wardmate.knowledge.ingest;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmate.knowledge.document.Span;

/**
 * The words of a stretch of an original: without struck-out text, emphasis, link targets, escapes and list marks, with
 * single spaces. Knows for each of its characters where in the original it stands.
 */
final class CleanText {
    private static final Pattern STRUCK = Pattern.compile("~~.*?~~", Pattern.DOTALL);
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
    // None looks past the next bracket, so that a text of brackets alone does not take hours to read.
    private static final String LINK_TARGET = "\\]\\([^)\\s\\]]*+\\)";
    private static final Pattern LINK_OPEN =
            Pattern.compile("\\[(?=[^\\[\\]\\\\]*+(?:\\\\.[^\\[\\]\\\\]*+){0,100}+" + LINK_TARGET + ")");
    private static final Pattern LINK_CLOSE = Pattern.compile(LINK_TARGET);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern INNER_RESIDUE = Pattern.compile("(?m)^\\s*(Formatted:|Aligned at:|Indent at:).*$");

    private final String text;
    private final int[] offsets;

    private CleanText(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    static CleanText of(String original, Span span) {
        String raw = original.substring(span.start(), span.end());
        boolean[] dropped = new boolean[raw.length()];
        for (Pattern pattern : new Pattern[] {STRUCK, INNER_RESIDUE, EMPHASIS, LINK_OPEN, LINK_CLOSE, ESCAPE}) {
            Matcher matcher = pattern.matcher(raw);
            while (matcher.find()) {
                Arrays.fill(dropped, matcher.start(), matcher.end(), true);
            }
        }
        StringBuilder words = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length()];
        for (int i = 0; i < raw.length(); i++) {
            if (dropped[i]) {
                continue;
            }
            boolean space = Character.isWhitespace(raw.charAt(i)) || raw.charAt(i) == '\u00a0';
            if (space && (words.isEmpty() || words.charAt(words.length() - 1) == ' ')) {
                continue;
            }
            offsets[words.length()] = span.start() + i;
            words.append(space ? ' ' : raw.charAt(i));
        }
        return new CleanText(words.toString(), offsets).stripped();
    }

    private CleanText stripped() {
        int end = text.endsWith(" ") ? text.length() - 1 : text.length();
        return new CleanText(text.substring(0, end), Arrays.copyOf(offsets, end));
    }

    String text() {
        return text;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where the characters from {@code from} up to {@code to} stand in the original. */
    Span original(int from, int to) {
        return new Span(offsets[from], offsets[to - 1] + 1);
    }
}
