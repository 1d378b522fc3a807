package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a PDF together to headings, paragraphs and list items, by their place and look. */
final class PdfBlocks {
    private static final double APART = 1.35;
    private static final double SHORT_LINE = 0.8;
    private static final int LONGEST_HEADING = 120;
    private static final float INDENT = 2;

    private final PdfLook look;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfLine> open = new ArrayList<>();

    /** The line that opened the list being read, where the list shows by its indent alone; its marks may be drawings. */
    private Optional<PdfLine> listOpening = Optional.empty();

    private PdfBlocks(PdfLook look) {
        this.look = look;
    }

    static List<Block> of(List<PdfLine> lines) {
        PdfBlocks reading = new PdfBlocks(PdfLook.of(lines));
        int next = 0;
        while (next < lines.size()) {
            Optional<PdfColumns> columns = PdfColumns.at(lines, next, reading.look.usualGap());
            if (columns.isPresent()) {
                reading.close();
                reading.column(columns.get().left(), columns.get().right());
                reading.column(columns.get().right(), columns.get().left());
                next += columns.get().size();
            } else {
                reading.read(lines.get(next));
                next++;
            }
        }
        reading.close();
        return reading.blocks;
    }

    /** A column's title, and all below it as the items of a list, so that the title goes with each. */
    private void column(List<PdfLine> lines, List<PdfLine> beside) {
        blocks.add(Block.heading(Table.LEVEL, lines.getFirst().text()));
        int first = blocks.size();
        for (PdfLine line : lines.subList(1, lines.size())) {
            boolean beginsRow = beside.stream().anyMatch(other -> other.y() == line.y());
            if (beginsRow && Character.isUpperCase(line.text().codePointAt(0))) {
                close();
            }
            read(line);
        }
        close();
        blocks.subList(first, blocks.size()).replaceAll(block -> Block.bullet(block.text()));
    }

    private void read(PdfLine line) {
        if (!open.isEmpty() && begins(line)) {
            close();
        }
        listOpening = listOpening.filter(opening -> isInListOf(opening, line));
        open.add(line);
    }

    private static boolean isInListOf(PdfLine opening, PdfLine line) {
        return line.left() > opening.left() + INDENT && line.looksLike(opening);
    }

    /** Whether a line begins a block of its own rather than goes on with the open one. */
    private boolean begins(PdfLine line) {
        PdfLine first = open.getFirst();
        PdfLine last = open.getLast();
        float gap = line.below(last);
        boolean outdented = line.left() < last.left() - INDENT;
        boolean endsShort = last.right() < SHORT_LINE * look.rightEdge();
        return gap < 0
                || gap > APART * look.usualGap()
                || !line.looksLike(last)
                || Marks.afterBullet(line.text()).isPresent()
                || (Marks.isNumbered(line.text())
                        && (outdented || Marks.endsSentence(last.text()) || Marks.isNumbered(first.text())))
                || (Marks.afterBullet(first.text()).isPresent() && line.left() < first.left() - INDENT)
                || (last.text().endsWith(":") && line.left() > last.left() + INDENT)
                || (listOpening.isPresent() && gap > 0 && (endsShort || !isInListOf(listOpening.get(), line)))
                || (endsShort && Marks.endsSentence(last.text()));
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        PdfLine first = open.getFirst();
        String text = look.joined(open);
        Optional<String> item = Marks.afterBullet(text);
        Block block = item.isPresent() || listOpening.isPresent()
                ? Block.bullet(item.orElse(text))
                : isHeading(text) ? Block.heading(look.headingLevel(first), text) : Block.paragraph(text);
        blocks.add(first.bold() && block.kind() != Block.Kind.HEADING ? block.inBold() : block);
        if (block.kind() == Block.Kind.PARAGRAPH) {
            listOpening = text.endsWith(":") ? Optional.of(first) : Optional.empty();
        } else if (block.kind() == Block.Kind.HEADING) {
            listOpening = Optional.empty();
        }
        open.clear();
    }

    private boolean isHeading(String text) {
        return look.standsOut(open.getFirst())
                && text.length() <= LONGEST_HEADING
                && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
