package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.handover.Contents.Touch;
import org.wardmate.message.Legible;

/** {@code custody.csv}: who touched which picture when, a line each, for people with a spreadsheet. */
final class CustodyTable {
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@-]");

    private CustodyTable() {}

    static String of(List<Touch> touches) {
        Stream<List<String>> lines = touches.stream()
                .map(touch -> List.of(
                        touch.exhibit().map(String::valueOf).orElse(""),
                        touch.at().toString(),
                        touch.deed(),
                        touch.who(),
                        touch.reason(),
                        touch.sha256(),
                        touch.evidence().value()));
        return Stream.concat(Stream.of(heading()), lines)
                .map(cells -> cells.stream().map(CustodyTable::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static List<String> heading() {
        return List.of(
                text("handover.custody.picture"),
                text("handover.custody.at"),
                text("handover.custody.deed"),
                text("handover.custody.who"),
                text("handover.custody.reason"),
                "SHA-256",
                text("handover.custody.id"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String cell(String words) {
        String line = Legible.of(words).replace('\n', ' ');
        String inert = FORMULA.matcher(line).find() ? "'" + line : line;
        return "\"" + inert.replace("\"", "\"\"") + "\"";
    }
}
