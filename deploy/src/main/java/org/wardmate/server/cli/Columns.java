package org.wardmate.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of cells under each other, for a terminal of 100 columns; a cell too long for its column goes on below. */
record Columns(List<Integer> widths) {
    static final int WHOLE = 100;
    private static final String GAP = "  ";

    Columns {
        widths = List.copyOf(widths);
    }

    static Columns of(Integer... widths) {
        return new Columns(List.of(widths));
    }

    /** The lines of one row. */
    List<String> row(List<String> cells) {
        List<List<String>> wrapped = IntStream.range(0, cells.size())
                .mapToObj(column -> wrapped(cells.get(column), widths.get(column)))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> line(wrapped, line).stripTrailing())
                .toList();
    }

    private String line(List<List<String>> cells, int line) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(
                        line < cells.get(column).size() ? cells.get(column).get(line) : "", widths.get(column)))
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String words, int width) {
        return words + " ".repeat(width - words.length());
    }

    /** Between words where it can be, so that no line is longer than the width; what it opens with indents each line. */
    static List<String> wrapped(String words, int width) {
        String indent = words.substring(0, words.length() - words.stripLeading().length());
        List<String> lines = new ArrayList<>();
        String rest = words.strip();
        int room = width - indent.length();
        while (rest.length() > room) {
            int space = rest.lastIndexOf(' ', room);
            int cut = space > 0 ? space : room;
            lines.add(indent + rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(indent + rest);
        return lines;
    }
}
