package org.wardmate.knowledge.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversion as bytes between the child process and its parent, and on disk: a line with the pages, a line for each
 * line left out, an empty line, the text.
 */
final class Wire {
    private Wire() {}

    static byte[] bytes(Conversion.Converted converted) {
        StringBuilder written = new StringBuilder()
                .append(converted.notes().pages())
                .append('\t')
                .append(converted.notes().pagesWithoutText())
                .append('\n');
        for (Conversion.Dropped dropped : converted.dropped()) {
            written.append(dropped.reason())
                    .append('\t')
                    .append(dropped.times())
                    .append('\t')
                    .append(dropped.line().replaceAll("\\s+", " "))
                    .append('\n');
        }
        return written.append('\n').append(converted.text()).toString().getBytes(UTF_8);
    }

    static void write(Conversion.Converted converted, PrintStream out) {
        byte[] bytes = bytes(converted);
        out.write(bytes, 0, bytes.length);
    }

    /** Reads what {@link #bytes} made; throws {@link IllegalArgumentException} where it was not made so. */
    static Conversion.Converted read(byte[] bytes) {
        String written = new String(bytes, UTF_8);
        int head = written.indexOf("\n\n");
        if (head < 0) {
            throw new IllegalArgumentException("No text follows.");
        }
        List<String> lines = List.of(written.substring(0, head).split("\n"));
        String[] pages = lines.getFirst().split("\t", 2);
        List<Conversion.Dropped> dropped = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException("A line left out has three parts.");
            }
            dropped.add(new Conversion.Dropped(parts[0], parts[2], Integer.parseInt(parts[1])));
        }
        return new Conversion.Converted(
                written.substring(head + 2),
                dropped,
                new Conversion.Notes(Integer.parseInt(pages[0]), Integer.parseInt(pages[pages.length - 1])));
    }
}
