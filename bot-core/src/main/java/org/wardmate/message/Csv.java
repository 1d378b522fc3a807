package org.wardmate.message;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of a table for spreadsheets, after RFC 4180. */
public final class Csv {
    /** A spreadsheet would run a cell that begins like this, and its words may come from anybody. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@-]|^[\\t\\r]");

    private Csv() {}

    /** A line without its end; a cell that would be run gets an apostrophe in front. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String words) {
        String inert = FORMULA.matcher(words).find() ? "'" + words : words;
        return '"' + inert.replace("\"", "\"\"") + '"';
    }
}
