package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.List;

/** A line as it stands on a page; places in points from the upper left corner. */
record PdfLine(int page, float left, float right, float y, float size, boolean bold, String text) {

    /** Whether it is set in the same type as the other. */
    boolean looksLike(PdfLine other) {
        return bold == other.bold && Math.abs(size - other.size) < 0.06 * size;
    }

    /** How far below the other it stands; negative where the page or the column changes between them. */
    float below(PdfLine other) {
        return page == other.page ? y - other.y : -1;
    }

    /** The usual distance between the lines of one paragraph, or 0 where no line follows another. */
    static float usualGap(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            float gap = line.below(lines.get(i - 1));
            if (gap > LEAST_GAP && line.looksLike(lines.get(i - 1))) {
                gaps.add(gaps.size() < FEW ? Math.min(gap, line.size() * WIDE) : gap);
            }
        }
        gaps.sort(null);
        // Most gaps of a document made of short items stand between paragraphs: the smaller ones are those inside.
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 5);
    }

    private static final float LEAST_GAP = 3;

    /** A page of text has more; with fewer, lines far apart are more likely paragraphs than double spacing. */
    private static final int FEW = 20;

    private static final float WIDE = 1.6f;
}
