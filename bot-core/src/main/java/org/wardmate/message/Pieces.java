package org.wardmate.message;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut to fit a platform's limits, counted in UTF-16 units. No word is dropped, and no character is cut in two. */
public final class Pieces {
    private static final List<String> PAUSES = List.of("\n", ". ", "; ", ", ", " ");

    private Pieces() {}

    /**
     * The text in pieces of at most {@code limit}, cut where a reader would pause; each after the first begins with
     * {@link Captions#continued()}. A blank text has no pieces.
     */
    public static List<String> of(String text, int limit) {
        String mark = Captions.continued() + " ";
        List<String> pieces = new ArrayList<>();
        String rest = Legible.of(text).strip();
        while (!rest.isEmpty()) {
            String lead = pieces.isEmpty() ? "" : mark;
            int cut = cut(rest, limit - lead.length());
            pieces.add(lead + rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        return pieces;
    }

    /** The text on one line, with … where it had to end early: only for what is shown whole elsewhere. */
    public static String shorten(String text, int limit) {
        String line = line(text);
        return line.length() <= limit
                ? line
                : line.substring(0, characterEnd(line, limit - 1)).strip() + "…";
    }

    public static boolean isLonger(String text, int limit) {
        return line(text).length() > limit;
    }

    private static String line(String text) {
        return Legible.of(text).replace('\n', ' ').strip();
    }

    private static int cut(String text, int limit) {
        if (text.length() <= limit) {
            return text.length();
        }
        for (String pause : PAUSES) {
            int end = endOfLast(pause, text, limit);
            // The best pause is no good where it would leave a very short piece.
            if (end > limit / 2) {
                return end;
            }
        }
        int space = endOfLast(" ", text, limit);
        return space > 0 ? space : characterEnd(text, limit);
    }

    private static int endOfLast(String pause, String text, int limit) {
        int start = text.lastIndexOf(pause, limit - pause.length());
        return start < 0 ? 0 : start + pause.length();
    }

    private static int characterEnd(String text, int limit) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.isBoundary(limit) ? limit : characters.preceding(limit);
        // One endless character, such as a letter with thousands of accents, has no better place to be cut.
        return end > 0 ? end : limit;
    }
}
