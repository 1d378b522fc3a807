package org.wardmate.handover.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface within one document; only the letters used are put into the file. */
final class Face {
    private final PDFont font;
    private final CmapLookup letters;

    private Face(PDFont font, CmapLookup letters) {
        this.font = font;
        this.letters = letters;
    }

    static Face regular(PDDocument document) {
        return load(document, "DejaVuSans.ttf");
    }

    static Face bold(PDDocument document) {
        return load(document, "DejaVuSans-Bold.ttf");
    }

    private static Face load(PDDocument document, String file) {
        try (InputStream bytes = Objects.requireNonNull(Face.class.getResourceAsStream(file))) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            return new Face(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDFont font() {
        return font;
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** How far a printable text reaches, in points. */
    float width(String text, float size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
