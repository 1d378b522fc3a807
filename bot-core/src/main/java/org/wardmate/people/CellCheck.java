package org.wardmate.people;

import static org.wardmate.message.Texts.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmate.message.Legible;

/** What may stand in a cell of a members file, whatever it is for. */
final class CellCheck {
    private static final int LONGEST = 200;
    private static final int LONGEST_LIST = 2_000;
    private static final int SHOWN = 60;
    private static final String FORMULA_STARTS = "=+-@";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private CellCheck() {}

    static Optional<Fault> faultIn(MemberRow row, Column column) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (LINE_BREAK.matcher(cell).find()) {
            return Optional.of(Fault.error(row.line(), text("members.line-break", column.heading())));
        }
        if (HIDDEN.matcher(cell).find()) {
            return Optional.of(Fault.error(row.line(), text("members.hidden", column.heading())));
        }
        if (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) {
            return Optional.of(
                    Fault.error(row.line(), text("members.formula", column.heading(), cell.substring(0, 1))));
        }
        int most = column.isList() ? LONGEST_LIST : LONGEST;
        return cell.length() > most
                ? Optional.of(Fault.error(row.line(), text("members.long", column.heading(), String.valueOf(most))))
                : Optional.empty();
    }

    /** Words of the file as they may be put into a sentence. */
    static String quoted(String cell) {
        String line = LINE_BREAK.matcher(Legible.of(cell)).replaceAll(" ");
        return line.codePointCount(0, line.length()) > SHOWN
                ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…"
                : line;
    }
}
