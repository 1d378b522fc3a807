package org.wardmate.evidence.darkroom;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first pages of a PDF, one below the other. */
record FirstPages(int pages, List<BufferedImage> first) {
    private static final float WIDTH = 1_240; // A4 at 150 dots an inch
    private static final float HEIGHT = 2_000;
    private static final int GAP = 16;

    FirstPages {
        first = List.copyOf(first);
    }

    static FirstPages of(byte[] pdf, Limits limits) throws IOException, Unfit {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw new Unfit(Refusal.DAMAGED);
            }
            if (pages > limits.pages()) {
                throw new Unfit(Refusal.LONG_PDF);
            }
            return new FirstPages(pages, drawn(document, Math.min(pages, limits.pagesShown())));
        } catch (InvalidPasswordException _) {
            throw new Unfit(Refusal.LOCKED_PDF);
        }
    }

    private static List<BufferedImage> drawn(PDDocument document, int count) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        List<BufferedImage> drawn = new ArrayList<>();
        for (int page = 0; page < count; page++) {
            PDRectangle box = document.getPage(page).getCropBox();
            float longer = Math.max(box.getWidth(), box.getHeight());
            float shorter = Math.min(box.getWidth(), box.getHeight());
            float scale = Math.min(WIDTH / Math.max(1, shorter), HEIGHT / Math.max(1, longer));
            drawn.add(renderer.renderImage(page, scale, ImageType.RGB));
        }
        return drawn;
    }

    Development developed() throws IOException {
        Print print = Print.viewing(together(), Orientation.UPRIGHT);
        return new Development.Developed(
                new Extent.Pages(pages), print.sharp(), print.thumbnail().small());
    }

    private BufferedImage together() {
        int width = first.stream().mapToInt(BufferedImage::getWidth).max().orElseThrow();
        int height = first.stream().mapToInt(page -> page.getHeight() + GAP).sum() - GAP;
        BufferedImage together = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = together.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, width, height);
        int top = 0;
        for (BufferedImage page : first) {
            pen.drawImage(page, 0, top, null);
            top += page.getHeight() + GAP;
        }
        pen.dispose();
        return together;
    }
}
