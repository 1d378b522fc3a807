package org.wardmate.handover.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.message.Block.Fact;

class PaperTest {
    private static final Instant AT = Instant.parse("2026-11-21T16:05:07Z");

    @Test
    void saysTheSameInTheSameBytes() throws IOException {
        assertThat(written("Żółć, ŵ, ß, “quoted”")).isEqualTo(written("Żółć, ŵ, ß, “quoted”"));
    }

    @Test
    void keepsTheLettersOfManyLanguages() throws IOException {
        String words = "Llŷn tŷ ŵyr; Zażółć gęślą jaźń; Größe; Ångström; Ελλάδα; Привіт; Șțiință; Iñtërnâ";

        assertThat(read(written(words))).contains(words);
    }

    @Test
    void namesSignsThatItCannotPrint() throws IOException {
        assertThat(read(written("Look \uD83D\uDD2A out \uD83E\uDD2C")))
                .contains("[kitchen knife]")
                .contains("[serious face");
    }

    @Test
    void putsABoxForALetterThatItCannotPrintAndSaysSo() throws IOException {
        assertThat(read(written("আমি"))).contains("▯").contains("could not be printed");
        assertThat(read(written("plain"))).doesNotContain("could not be printed");
    }

    @Test
    void breaksWhatIsTooWide() throws IOException {
        byte[] pdf = written("https://example.org/" + "a-very-long-path/".repeat(40) + " " + "x".repeat(3000));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0, 1, ImageType.GRAY);
            for (int y = 0; y < page.getHeight(); y++) {
                assertThat(page.getRGB(page.getWidth() - 40, y) & 0xFF).isEqualTo(0xFF);
            }
        }
    }

    @Test
    void livesThroughHostileWords() throws IOException {
        String words = "\u202Eturned\u202C \u0000\u0007 \uD800 " + "a" + "\u0301".repeat(5000)
                + " \u05E9\u05DC\u05D5\u05DD (a) "
                + "\u0627\u0644\u0633\u0644\u0627\u0645 \uDBFF\uDFFF \r\n\t\u2028 end";

        assertThat(read(written(words))).contains("end");
    }

    @Test
    void numbersEveryPageWithTheReference() throws IOException {
        byte[] pdf = written("line\n".repeat(150));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("WM-7K3Q-92XF")
                        .contains("Page %d of %d".formatted(page, document.getNumberOfPages()));
            }
        }
    }

    @Test
    void isTaggedForScreenReaders() throws IOException {
        try (PDDocument document = Loader.loadPDF(sample())) {
            assertThat(Tags.types(document)).startsWith("H1", "H2", "P").contains("BlockQuote", "Figure");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title WM-7K3Q-92XF");
        }
    }

    private static byte[] sample() throws IOException {
        try (Paper paper = new Paper("A title", "WM-7K3Q-92XF", AT)) {
            paper.heading("A part");
            paper.paragraph("Plain words, and then some more of them, so that the line has to break. ".repeat(4));
            paper.quote(
                    "Words as they were told.\n\nأنا خائف من هذا (حقا) 123\nשלום עולם\nمیں ڈر گیا ہوں \uD83D\uDE21\uD83D\uDD2A");
            paper.facts(List.of(
                    new Fact("Links", "https://example.org/" + "some-path/".repeat(20)),
                    new Fact("A label that is longer than one line", "short"),
                    new Fact("Left out", "")));
            paper.picture(
                    HostileFiles.png(300, 200),
                    "A picture",
                    List.of(new Fact("File", "originals/01-x.png"), new Fact("SHA-256", "ab".repeat(32))));
            paper.toFillIn("Police force");
            paper.toFillIn("Reference");
            return paper.bytes();
        }
    }

    private static byte[] written(String words) throws IOException {
        try (Paper paper = new Paper("A title", "WM-7K3Q-92XF", AT)) {
            paper.paragraph(words);
            paper.facts(List.of(new Fact("A label", words)));
            paper.quote(words);
            return paper.bytes();
        }
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\n", " ");
        }
    }
}
