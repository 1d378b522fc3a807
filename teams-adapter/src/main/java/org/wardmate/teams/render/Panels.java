package org.wardmate.teams.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.message.Block;
import org.wardmate.message.Pieces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Words on a ground of their own colour, which only repeats what they say. */
final class Panels {
    private Panels() {}

    /** A panel for each piece of the words, the citation at the foot of the last. */
    static Stream<ObjectNode> quote(Block.Quote quote) {
        List<List<ObjectNode>> panels = new ArrayList<>(
                Texts.labelled(quote.leadIn(), quote.words()).map(List::of).toList());
        List<ObjectNode> citation = Texts.smallLines(quote.source().label()).toList();
        if (citation.size() == 1 && !panels.isEmpty()) {
            panels.add(Stream.concat(panels.removeLast().stream(), citation.stream())
                    .toList());
        } else {
            citation.forEach(line -> panels.add(List.of(line)));
        }
        return panels.stream().map(items -> panel("emphasis", items));
    }

    /** The label above the text; a long text goes on in panels of its own. */
    static Stream<ObjectNode> notice(Block.Notice notice) {
        String label = Pieces.shorten(notice.label(), Texts.LONGEST_LABEL);
        return switch (notice.tone()) {
            case EMERGENCY -> emergency(label, notice.text());
            case WARNING -> notice("warning", Texts.bold(label), Texts.paragraphs(notice.text()));
            case SUCCESS -> notice("good", Texts.bold(label), Texts.paragraphs(notice.text()));
            case INFO -> notice("accent", Texts.bold(label), Texts.paragraphs(notice.text()));
        };
    }

    private static Stream<ObjectNode> emergency(String label, String text) {
        return notice("attention", Texts.headings(label).map(line -> line.put("color", "Attention")), Texts.bold(text));
    }

    private static Stream<ObjectNode> notice(String style, Stream<ObjectNode> label, Stream<ObjectNode> text) {
        List<ObjectNode> pieces =
                text.map(piece -> piece.put("spacing", "Small")).toList();
        ObjectNode first =
                panel(style, Stream.concat(label, pieces.stream().limit(1)).toList());
        return Stream.concat(Stream.of(first), pieces.stream().skip(1).map(piece -> panel(style, List.of(piece))));
    }

    private static ObjectNode panel(String style, List<ObjectNode> items) {
        ObjectNode panel =
                JsonNodeFactory.instance.objectNode().put("type", "Container").put("style", style);
        ArrayNode array = panel.putArray("items");
        items.forEach(array::add);
        return panel;
    }
}
