package org.wardmate.knowledge.ingest;

import java.util.stream.Collectors;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.Element;
import org.wardmate.knowledge.document.Furniture;
import org.wardmate.knowledge.document.Opening;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.SectionHeading;

/** A document's elements as lines of text for a person to read and a golden file to hold. */
final class Listing {
    private Listing() {}

    static String of(Document document) {
        return document.elements().stream().map(Listing::line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Element element) {
        String place =
                "[%d,%d)".formatted(element.span().start(), element.span().end());
        return switch (element) {
            case SectionHeading(var level, var text, var span) ->
                "\n%s %s %s".formatted("#".repeat(level), text, place);
            case Opening(var leadIn, var span) -> "~ %s (%s) %s".formatted(leadIn.words(), leadIn.polarity(), place);
            case Furniture(var reason, var span) -> "x %s %s".formatted(reason, place);
            case Passage passage -> passage(passage, place);
        };
    }

    private static String passage(Passage passage, String place) {
        String kind = passage.kind() == Passage.Kind.GUIDANCE ? "" : " " + passage.kind();
        String leadIn = passage.leadIn().isPresent()
                ? "\n    lead-in %s: %s"
                        .formatted(passage.leadIn().polarity(), passage.leadIn().words())
                : "";
        return "%d%s %s {%s}%s\n    %s"
                .formatted(
                        passage.id().number(),
                        kind,
                        place,
                        String.join(" > ", passage.headings()),
                        leadIn,
                        passage.text());
    }
}
