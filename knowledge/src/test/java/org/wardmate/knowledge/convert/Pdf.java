package org.wardmate.knowledge.convert;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes PDF files as a word processor would: from the top of the page downwards, line by line. */
public final class Pdf {
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float LEFT = 72;
    private static final float LINE = 14;
    private static final float SIZE = 11;

    private final PDDocument document = new PDDocument();
    private float y;

    public Pdf page() {
        document.addPage(new PDPage(PDRectangle.A4));
        y = 760;
        return this;
    }

    public Pdf heading(String text) {
        y -= LINE;
        return line(text, bold, 16, LEFT, y -= LINE).gap();
    }

    /** Each of the lines below the last. */
    public Pdf lines(String... lines) {
        for (String line : lines) {
            line(line, plain, SIZE, LEFT, y -= LINE);
        }
        return this;
    }

    public Pdf indented(String line) {
        return line(line, plain, SIZE, LEFT + 24, y -= LINE);
    }

    /** Words on the left and words on the right, at one height. */
    public Pdf row(String left, String right) {
        y -= LINE;
        return line(left, plain, SIZE, LEFT, y).line(right, plain, SIZE, LEFT + 240, y);
    }

    /** Words with some of them struck out by a drawn rule, as printing from a word processor does. */
    public Pdf struck(String before, String struck, String after) {
        y -= LINE;
        try {
            float from = LEFT + plain.getStringWidth(before + " ") * SIZE / 1000;
            float width = plain.getStringWidth(struck) * SIZE / 1000;
            line(before + " " + struck + " " + after, plain, SIZE, LEFT, y);
            try (PDPageContentStream content = append()) {
                content.addRect(from, y + 3, width, 0.6f);
                content.fill();
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Pdf gap() {
        y -= LINE;
        return this;
    }

    /** A line at a height of its own, such as a footer. */
    public Pdf at(float height, String text) {
        return line(text, plain, SIZE, LEFT, height);
    }

    public Pdf picture() {
        try (PDPageContentStream content = append()) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(document, image), 72, 400, 200, 200);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Locks it: with a password to open it, or, if that is empty, against copying alone. */
    public Pdf locked(String password) {
        try {
            AccessPermission readOnly = new AccessPermission();
            readOnly.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy("owner", password, readOnly));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Pdf line(String text, PDFont font, float size, float x, float height) {
        try (PDPageContentStream content = append()) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, height);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPageContentStream append() throws IOException {
        return new PDPageContentStream(
                document,
                document.getPage(document.getNumberOfPages() - 1),
                PDPageContentStream.AppendMode.APPEND,
                true);
    }
}
