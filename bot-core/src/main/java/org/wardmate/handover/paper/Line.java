package org.wardmate.handover.paper;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** One printed line, its letters in the order in which they stand on the page from left to right. */
record Line(String shown, boolean fromTheRight) {
    private static final Map<Character, Character> MIRRORED =
            Map.of('(', ')', ')', '(', '[', ']', ']', '[', '{', '}', '}', '{', '<', '>', '>', '<', '«', '»', '»', '«');

    /** Where a link or a long word may be parted without harm. */
    private static final String AFTER = "/?&=.-_,;:";

    /** Text broken so that no line is wider; a word that is wider alone is parted. */
    static List<Line> of(String text, float width, ToDoubleFunction<String> measure) {
        List<Line> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            broken(paragraph, width, measure).forEach(line -> lines.add(turned(line)));
        }
        return List.copyOf(lines);
    }

    private static List<String> broken(String paragraph, float width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.strip().split(" +", -1)) {
            String rest = word;
            if (!line.isEmpty() && measure.applyAsDouble(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (measure.applyAsDouble(rest) > width) {
                int end = fitting(rest, width, measure);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How much of a long word fits, at a place good for parting if there is one in the second half. */
    private static int fitting(String word, float width, ToDoubleFunction<String> measure) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int end = characters.next();
        int good = 0;
        for (int next = end;
                next != BreakIterator.DONE && measure.applyAsDouble(word.substring(0, next)) <= width;
                next = characters.next()) {
            end = next;
            if (AFTER.indexOf(word.charAt(next - 1)) >= 0) {
                good = next;
            }
        }
        return good > end / 2 ? good : end;
    }

    private static Line turned(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return new Line(line, false);
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] shown = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String words = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            shown[run] = levels[run] % 2 == 0 ? words : backwards(words);
        }
        Bidi.reorderVisually(levels, 0, shown, 0, runs);
        return new Line(String.join("", shown), !bidi.baseIsLeftToRight());
    }

    private static String backwards(String words) {
        StringBuilder turned = new StringBuilder(words).reverse();
        for (int i = 0; i < turned.length(); i++) {
            turned.setCharAt(i, MIRRORED.getOrDefault(turned.charAt(i), turned.charAt(i)));
        }
        return turned.toString();
    }
}
