package org.wardmate.knowledge.convert;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines out of a PDF in reading order, each with its place, size and weight, which tell headings. */
final class PdfLines extends PDFTextStripper {
    /** A gap of so many spaces stands between columns. */
    private static final float COLUMN_GAP = 8;

    private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private final PdfRules rules = new PdfRules();

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
        rules.listenTo(this);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines reading = new PdfLines();
        reading.getText(document);
        return reading.lines;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        rules.startPage();
        super.processPage(page);
    }

    @Override
    protected void writeString(String run, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : positions) {
            if (letter.getUnicode().isBlank()) {
                endWord(word);
                text.append(' ');
            } else {
                word.add(letter);
            }
        }
        endWord(word);
    }

    private void endWord(List<TextPosition> word) {
        if (word.isEmpty()) {
            return;
        }
        if (!letters.isEmpty() && isColumnGap(letters.getLast(), word.getFirst())) {
            endLine();
        }
        String plain = word.stream().map(PdfLines::plain).collect(Collectors.joining());
        long struck = word.stream().filter(rules::strike).count();
        text.append(struck * 2 > word.size() ? Block.STRIKE + plain + Block.STRIKE : plain);
        letters.addAll(word);
        word.clear();
    }

    /** A letter; two drawn as one become two again. */
    private static String plain(TextPosition letter) {
        String unicode = letter.getUnicode().replaceAll("[\\p{Cntrl}\\ufdd0]", "");
        return LIGATURE.matcher(unicode).find() ? Normalizer.normalize(unicode, Normalizer.Form.NFKC) : unicode;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    /** A wide gap after a number or a list mark is only an indent. */
    private boolean isColumnGap(TextPosition last, TextPosition next) {
        float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return gap > COLUMN_GAP * last.getWidthOfSpace()
                && text.codePoints().filter(Character::isLetter).count() > 1;
    }

    private void endLine() {
        String words = text.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty() && !letters.isEmpty()) {
            TextPosition last = letters.getLast();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    letters.getFirst().getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    letters.getFirst().getYDirAdj(),
                    usualSize(),
                    isBold(),
                    words));
        }
        text.setLength(0);
        letters.clear();
    }

    private float usualSize() {
        List<Float> sizes =
                letters.stream().map(TextPosition::getYScale).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private boolean isBold() {
        return letters.stream()
                .filter(letter -> Character.isLetterOrDigit(letter.getUnicode().codePointAt(0)))
                .allMatch(letter -> isBold(letter.getFont()));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
