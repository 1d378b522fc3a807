package org.wardmate.server.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table for spreadsheets, after RFC 4180. */
final class Csv {
    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String words) {
        // A spreadsheet would run a cell that opens like a formula, and titles may come from anybody's document.
        String harmless = words.matches("(?s)[=+@\\-].*") ? "'" + words : words;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
