package org.wardmate.knowledge.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What runs in the child process: converts the one file named by its arguments and writes the text to standard output,
 * or the reason why not, and then ends with {@link #REFUSED}.
 */
final class ConversionMain {
    /** None of the numbers with which a Java process ends of itself. */
    static final int REFUSED = 40;

    private static final double MOST_UNREADABLE = 0.05;

    private ConversionMain() {}

    public static void main(String[] arguments) {
        // Libraries print warnings at times; the text must not be mixed with them.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
        System.setOut(System.err);
        int end = run(Format.valueOf(arguments[0]), Path.of(arguments[1]), out);
        out.flush();
        Runtime.getRuntime().halt(end);
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static int run(Format format, Path file, PrintStream out) {
        try {
            Wire.write(read(format, file), out);
            return 0;
        } catch (NotReadable e) {
            out.print(e.reason());
            return REFUSED;
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
            // Whatever a parser throws at a damaged file ends here.
            e.printStackTrace();
            out.print(Conversion.Reason.BROKEN);
            return REFUSED;
        }
    }

    private static Conversion.Converted read(Format format, Path file) throws IOException, NotReadable {
        Conversion.Converted converted = pages(format, file).converted();
        check(converted.text());
        return converted;
    }

    static Pages pages(Format format, Path file) throws IOException, NotReadable {
        Pages pages = switch (format) {
            case PDF -> PdfReading.read(file);
            case DOCX -> DocxReading.read(file);
            case HTML -> HtmlReading.read(file);
        };
        return pages.withoutContents().withLists();
    }

    private static void check(String text) throws NotReadable {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long unreadable = text.codePoints().filter(ConversionMain::saysNothing).count();
        if (letters + unreadable == 0) {
            throw new NotReadable(Conversion.Reason.NO_TEXT);
        }
        if (unreadable > MOST_UNREADABLE * (letters + unreadable)) {
            throw new NotReadable(Conversion.Reason.GARBLED);
        }
    }

    private static boolean saysNothing(int codePoint) {
        return codePoint == '\ufffd' || Character.getType(codePoint) == Character.PRIVATE_USE;
    }
}
