package org.wardmate.handover.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Sheets of A4 in a row, and how far down the last one is written. Sizes are in points. */
final class Sheets {
    static final float LEFT = 56;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 56;
    private static final float BOTTOM = 70;

    private final PDDocument document;
    private final Tags tags;
    private PDPage page;
    private PDPageContentStream ink;
    private float y = TOP;
    private @Nullable PDStructureElement open;

    /** Something drawn. */
    interface Drawing {
        void draw() throws IOException;
    }

    Sheets(PDDocument document) throws IOException {
        this.document = document;
        this.tags = new Tags(document);
        this.page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.beginPage(page);
        this.ink = new PDPageContentStream(document, page);
    }

    float y() {
        return y;
    }

    void moveTo(float height) {
        y = height;
    }

    void down(float points) {
        y -= points;
    }

    /** Turns the page unless that much is left on it. */
    void require(float points) throws IOException {
        if (y - points < BOTTOM) {
            turn();
        }
    }

    private void turn() throws IOException {
        if (open != null) {
            ink.endMarkedContent();
        }
        ink.close();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.beginPage(page);
        ink = new PDPageContentStream(document, page);
        y = TOP;
        if (open != null) {
            mark(open);
        }
    }

    /** Draws what reads as one element, such as a paragraph; on as many pages as it takes. */
    void element(String type, Drawing drawing) throws IOException {
        element(type, "", drawing);
    }

    /** Draws a picture; {@code instead} is what stands for it where it cannot be seen. */
    void element(String type, String instead, Drawing drawing) throws IOException {
        PDStructureElement element = tags.element(type, page);
        if (!instead.isEmpty()) {
            element.setAlternateDescription(instead);
        }
        open = element;
        mark(element);
        drawing.draw();
        ink.endMarkedContent();
        open = null;
    }

    private void mark(PDStructureElement element) throws IOException {
        COSDictionary number = new COSDictionary();
        number.setInt(COSName.MCID, tags.next(element, page));
        ink.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(number));
    }

    /** Writes printable words with their foot at the present height. */
    void write(Line line, Face face, float size, float grey, float left, float width) throws IOException {
        float start = line.fromTheRight() ? left + width - face.width(line.shown(), size) : left;
        write(ink, line.shown(), face, size, grey, start, y);
    }

    private static void write(
            PDPageContentStream ink, String words, Face face, float size, float grey, float left, float foot)
            throws IOException {
        ink.beginText();
        ink.setFont(face.font(), size);
        ink.setNonStrokingColor(grey);
        ink.newLineAtOffset(left, foot);
        ink.showText(words);
        ink.endText();
    }

    /** A filled box that says nothing, such as a line to write on. */
    void box(float left, float foot, float width, float height, float grey) throws IOException {
        boolean within = open != null;
        if (!within) {
            ink.beginMarkedContent(COSName.ARTIFACT);
        }
        ink.setNonStrokingColor(grey);
        ink.addRect(left, foot, width, height);
        ink.fill();
        if (!within) {
            ink.endMarkedContent();
        }
    }

    /** The edge of a picture, which may be as white as the paper. */
    void frame(float left, float foot, float width, float height) throws IOException {
        box(left, foot, width, 0.5f, 0.75f);
        box(left, foot + height, width, 0.5f, 0.75f);
        box(left, foot, 0.5f, height, 0.75f);
        box(left + width, foot, 0.5f, height, 0.75f);
    }

    void picture(PDImageXObject picture, float left, float foot, float width, float height) throws IOException {
        ink.drawImage(picture, left, foot, width, height);
    }

    /** Puts a foot under every sheet; nothing can be written afterwards. */
    void finish(Face face, float size, float grey, Foot foot) throws IOException {
        ink.close();
        tags.finish();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            try (PDPageContentStream last =
                    new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true, true)) {
                String right = foot.number(i + 1, count);
                last.beginMarkedContent(COSName.ARTIFACT);
                write(last, foot.left(), face, size, grey, LEFT, 40);
                write(last, right, face, size, grey, LEFT + WIDTH - face.width(right, size), 40);
                last.endMarkedContent();
            }
        }
    }

    /** What stands under every page, left and right. */
    interface Foot {
        String left();

        String number(int page, int of);
    }
}
