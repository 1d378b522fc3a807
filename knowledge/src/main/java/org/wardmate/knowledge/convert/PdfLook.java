package org.wardmate.knowledge.convert;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a PDF is set as a whole.
 *
 * @param usualGap between the lines of one paragraph
 * @param bodySize in which most letters are set
 * @param headingSizes larger than that, largest first
 * @param words every word, in lower case
 */
record PdfLook(float usualGap, float bodySize, float rightEdge, List<Integer> headingSizes, Set<String> words) {
    private static final double LARGER = 1.08;
    private static final int DEEPEST_HEADING = 6;

    PdfLook {
        headingSizes = List.copyOf(headingSizes);
        words = Set.copyOf(words);
    }

    static PdfLook of(List<PdfLine> lines) {
        float bodySize = bodySize(lines);
        return new PdfLook(
                PdfLine.usualGap(lines),
                bodySize,
                (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0),
                lines.stream()
                        .filter(line -> line.size() > LARGER * bodySize)
                        .map(line -> Math.round(line.size()))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                lines.stream()
                        .flatMap(line -> Arrays.stream(line.text().split("[^\\p{L}]+", -1)))
                        .map(word -> word.toLowerCase(Locale.UK))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    boolean standsOut(PdfLine line) {
        return line.bold() || line.size() > LARGER * bodySize;
    }

    int headingLevel(PdfLine line) {
        int rank = headingSizes.indexOf(Math.round(line.size()));
        return Math.min(DEEPEST_HEADING, rank < 0 ? headingSizes.size() + 1 : rank + 1);
    }

    /** The lines of one block as one; a word cut at the end of a line is put together again. */
    String joined(List<PdfLine> lines) {
        StringBuilder text = new StringBuilder(lines.getFirst().text());
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            int end = text.length() - 1;
            boolean cut = end > 0 && isHyphen(text.charAt(end)) && Character.isLetter(text.charAt(end - 1));
            if (line.below(lines.get(i - 1)) == 0) {
                text.append('\t');
            } else if (!cut) {
                text.append(' ');
            } else if (text.charAt(end) == '\u00ad' || isOneWord(text.toString(), line.text())) {
                text.setLength(end);
            }
            text.append(line.text());
        }
        return text.toString();
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u00ad';
    }

    /** Whether a word cut at the end of a line stands whole elsewhere in the document. */
    private boolean isOneWord(String before, String after) {
        int head = before.length() - 1;
        while (head > 0 && Character.isLetter(before.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < after.length() && Character.isLetter(after.charAt(tail))) {
            tail++;
        }
        String word = before.substring(head, before.length() - 1) + after.substring(0, tail);
        return words.contains(word.toLowerCase(Locale.UK));
    }
}
