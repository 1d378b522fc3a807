package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.handover.Contents.Touch;
import org.wardmate.message.Csv;
import org.wardmate.message.Legible;

/** {@code custody.csv}: who touched which picture when, a line each, for people with a spreadsheet. */
final class CustodyTable {
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
                .map(cells -> Csv.line(cells.stream().map(CustodyTable::legible).toList()) + "\r\n")
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

    private static String legible(String words) {
        return Legible.of(words).replace('\n', ' ');
    }
}
