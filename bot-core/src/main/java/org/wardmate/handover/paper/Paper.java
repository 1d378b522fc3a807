package org.wardmate.handover.paper;

import static org.wardmate.message.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.DisplayTime;

/** A document being written from top to bottom. The same words at the same time give the same bytes. */
public final class Paper implements AutoCloseable {
    private static final float SIZE = 10;
    private static final float LEADING = 1.4f;
    private static final float BLACK = 0.1f;
    private static final float GREY = 0.38f;
    private static final float LABELS = 128;
    private static final float PICTURE = 112;

    private final PDDocument document = new PDDocument();
    private final String reference;
    private final Face regular;
    private final Face bold;
    private final Print print;
    private final Sheets sheets;
    private float left = Sheets.LEFT;
    private float width = Sheets.WIDTH;

    /**
     * @param title names the document in a reader's window and under every page
     * @param reference stands under every page
     */
    public Paper(String title, String reference, Instant written) throws IOException {
        this.reference = reference + " · " + title;
        this.regular = Face.regular(document);
        this.bold = Face.bold(document);
        this.print = new Print(letter -> regular.has(letter) && bold.has(letter));
        this.sheets = new Sheets(document);
        describe(title + " " + reference, written);
        element(StandardStructureTypes.H1, bold, 18, BLACK, title);
        sheets.down(4);
    }

    private void describe(String title, Instant written) {
        document.setDocumentId(0L);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setProducer("Wardmate");
        about.setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(written, DisplayTime.ZONE)));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en-GB");
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(view);
    }

    /** The name of a part, never alone at the foot of a page. */
    public void heading(String words) throws IOException {
        sheets.require(80);
        sheets.down(12);
        element(StandardStructureTypes.H2, bold, 12.5f, BLACK, words);
        sheets.box(Sheets.LEFT, sheets.y() - 6, Sheets.WIDTH, 0.7f, 0.75f);
        sheets.down(9);
    }

    public void paragraph(String words) throws IOException {
        element(StandardStructureTypes.P, regular, SIZE, BLACK, words);
        sheets.down(5);
    }

    /** A remark of Wardmate's own, smaller than what was told. */
    public void remark(String words) throws IOException {
        element(StandardStructureTypes.P, regular, 8.5f, GREY, words);
        sheets.down(5);
    }

    /** Somebody's own words, marked by a bar at their side. */
    public void quote(String words) throws IOException {
        List<Line> lines = lines(words, regular, SIZE, width - 16);
        sheets.element(StandardStructureTypes.BLOCK_QUOTE, () -> {
            for (Line line : lines) {
                sheets.require(SIZE * LEADING);
                sheets.down(SIZE * LEADING);
                sheets.box(left + 2, sheets.y() - 4, 2.5f, SIZE * LEADING, 0.6f);
                sheets.write(line, regular, SIZE, BLACK, left + 16, width - 16);
            }
        });
        sheets.down(8);
    }

    /** Labelled facts, one below the other; those without a value are left out. */
    public void facts(List<Fact> facts) throws IOException {
        for (Fact fact : facts) {
            if (!fact.value().isBlank()) {
                fact(fact);
            }
        }
        sheets.down(3);
    }

    private void fact(Fact fact) throws IOException {
        float labels = Math.min(LABELS, width / 3);
        List<Line> names = lines(fact.label(), bold, 9, labels - 10);
        List<Line> values = lines(fact.value(), regular, SIZE, width - labels);
        sheets.require(names.size() * SIZE * LEADING);
        float top = sheets.y();
        // The whole label comes before the value, as it is to be read.
        sheets.element(StandardStructureTypes.P, () -> {
            write(names, bold, 9, GREY, left, labels - 10);
            float foot = sheets.y();
            sheets.moveTo(top);
            write(values, regular, SIZE, BLACK, left + labels, width - labels);
            boolean turned = sheets.y() > top;
            sheets.moveTo(turned ? sheets.y() : Math.min(sheets.y(), foot));
        });
        sheets.down(2);
    }

    private void write(List<Line> lines, Face face, float size, float grey, float from, float fit) throws IOException {
        for (Line line : lines) {
            sheets.require(SIZE * LEADING);
            sheets.down(SIZE * LEADING);
            sheets.write(line, face, size, grey, from, fit);
        }
    }

    /** Turns the page unless about that many lines fit on what is left of it. */
    public void keepTogether(int lines) throws IOException {
        sheets.require(lines * SIZE * LEADING);
    }

    /** A label with a line to write on by hand. */
    public void toFillIn(String label) throws IOException {
        sheets.require(28);
        sheets.down(12);
        element(StandardStructureTypes.P, bold, 9, GREY, label);
        sheets.box(left + LABELS + 40, sheets.y() - 2, width - LABELS - 40, 0.7f, 0.4f);
    }

    /** A small picture with facts beside it. */
    public void picture(byte[] small, String instead, List<Fact> facts) throws IOException {
        PDImageXObject drawn = PDImageXObject.createFromByteArray(document, small, "picture");
        float scale = Math.min(PICTURE / drawn.getWidth(), PICTURE * 1.4f / drawn.getHeight());
        float height = drawn.getHeight() * scale;
        sheets.require(Math.max(height, 150));
        sheets.down(6);
        float top = sheets.y();
        sheets.element(
                "Figure",
                print.of(instead),
                () -> sheets.picture(drawn, left, top - height, drawn.getWidth() * scale, height));
        sheets.frame(left, top - height, drawn.getWidth() * scale, height);
        beside(PICTURE + 14, facts);
        // Facts long enough to turn the page leave the height to themselves.
        sheets.moveTo(sheets.y() > top ? sheets.y() : Math.min(sheets.y(), top - height));
        sheets.down(8);
    }

    private void beside(float used, List<Fact> facts) throws IOException {
        left += used;
        width -= used;
        facts(facts);
        left -= used;
        width += used;
    }

    /** The finished document. */
    public byte[] bytes() throws IOException {
        if (print.hasBoxes()) {
            sheets.down(8);
            remark(text("paper.boxes"));
        }
        String foot = print.of(reference);
        sheets.finish(regular, 8, GREY, new Sheets.Foot() {
            @Override
            public String left() {
                return foot;
            }

            @Override
            public String number(int page, int of) {
                return text("paper.page", String.valueOf(page), String.valueOf(of));
            }
        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void element(String type, Face face, float size, float grey, String words) throws IOException {
        List<Line> lines = lines(words, face, size, width);
        sheets.element(type, () -> {
            for (Line line : lines) {
                sheets.require(size * LEADING);
                sheets.down(size * LEADING);
                sheets.write(line, face, size, grey, left, width);
            }
        });
    }

    private List<Line> lines(String words, Face face, float size, float fit) {
        return Line.of(print.of(words), fit, part -> face.width(part, size));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
