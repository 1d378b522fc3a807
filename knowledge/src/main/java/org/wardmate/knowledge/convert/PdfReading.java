package org.wardmate.knowledge.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF's words. Tika would do the same with the same library, but forgets the size of letters, and with it the
 * headings.
 */
final class PdfReading {
    private static final int MOST_PAGES = 2000;
    private static final int FEWEST_LETTERS = 20;

    private PdfReading() {}

    static Pages read(Path file) throws IOException, NotReadable {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new NotReadable(Conversion.Reason.LOCKED);
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new NotReadable(Conversion.Reason.TOO_LARGE);
            }
            return pages(PdfLines.of(document), document.getNumberOfPages());
        } catch (InvalidPasswordException e) {
            throw new NotReadable(Conversion.Reason.LOCKED);
        }
    }

    private static Pages pages(List<PdfLine> lines, int pages) throws NotReadable {
        Map<Integer, Long> letters = lines.stream()
                .collect(Collectors.groupingBy(PdfLine::page, Collectors.summingLong(PdfReading::letters)));
        int without = Math.toIntExact(IntStream.rangeClosed(1, pages)
                .filter(page -> letters.getOrDefault(page, 0L) < FEWEST_LETTERS)
                .count());
        // A scan may carry a typed cover or a stamp; a text may carry a few pages of pictures.
        if (pages - without == 0 || without > 3 * (pages - without)) {
            throw new NotReadable(Conversion.Reason.NO_TEXT);
        }
        RunningLines running = RunningLines.among(lines, pages);
        List<PdfLine> body = new ArrayList<>(lines);
        body.removeIf(running::contains);
        return new Pages(PdfBlocks.of(body), running.dropped(), new Conversion.Notes(pages, without));
    }

    private static long letters(PdfLine line) {
        return line.text().codePoints().filter(Character::isLetter).count();
    }
}
