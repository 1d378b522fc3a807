package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table of two columns titled Do and Don't, each as its title and the lines under it. */
record PdfColumns(List<PdfLine> left, List<PdfLine> right) {
    private static final float SLACK = 4;
    private static final double FAR = 1.9;

    PdfColumns {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The table that begins with this line, if one does. */
    static Optional<PdfColumns> at(List<PdfLine> lines, int from, float usualGap) {
        if (from + 2 >= lines.size()) {
            return Optional.empty();
        }
        PdfLine one = lines.get(from);
        PdfLine two = lines.get(from + 1);
        boolean titles = two.below(one) == 0
                && two.left() > one.right()
                && Table.isDoOrDont(one.text())
                && Table.isDoOrDont(two.text());
        return titles ? Optional.of(below(lines, from, usualGap)) : Optional.empty();
    }

    private static PdfColumns below(List<PdfLine> lines, int from, float usualGap) {
        float border = lines.get(from + 1).left() - SLACK;
        List<PdfLine> left = new ArrayList<>(List.of(lines.get(from)));
        List<PdfLine> right = new ArrayList<>(List.of(lines.get(from + 1)));
        float lowest = lines.get(from).y();
        for (PdfLine line : lines.subList(from + 2, lines.size())) {
            boolean far = line.y() - lowest > FAR * usualGap;
            if (!isUnder(left.getFirst(), line, border) || (far && !isRow(line, lines, border))) {
                break;
            }
            (line.left() >= border ? right : left).add(line);
            lowest = Math.max(lowest, line.y());
        }
        return new PdfColumns(left, right);
    }

    /** Whether a line stands under the titles and keeps to its side of the border. */
    private static boolean isUnder(PdfLine title, PdfLine line, float border) {
        boolean across = line.left() < border && line.right() > border + SLACK;
        return line.page() == title.page() && line.y() >= title.y() && !across;
    }

    /** Whether there is a line on the right at the height of this one. */
    private static boolean isRow(PdfLine line, List<PdfLine> lines, float border) {
        return lines.stream()
                .anyMatch(other -> other.page() == line.page()
                        && Math.abs(other.y() - line.y()) < SLACK
                        && other.left() >= border);
    }

    int size() {
        return left.size() + right.size();
    }
}
