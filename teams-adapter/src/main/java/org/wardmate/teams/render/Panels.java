package org.wardmate.teams.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Captions.Labelled;
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

    static Stream<ObjectNode> notice(Tone tone, Labelled words) {
        return switch (tone) {
            case EMERGENCY -> emergency(words);
            case WARNING -> notice("warning", words);
            case SUCCESS -> notice("good", words);
            case INFO -> notice("accent", words);
        };
    }

    private static Stream<ObjectNode> emergency(Labelled words) {
        List<ObjectNode> heading = Texts.headings(words.label().replaceAll("\\W+$", ""))
                .map(line -> line.put("color", "Attention"))
                .toList();
        List<ObjectNode> pieces = Texts.bold(words.rest()).toList();
        Stream<ObjectNode> first = Stream.of(panel(
                "attention",
                Stream.concat(heading.stream(), pieces.stream().limit(1)).toList()));
        return Stream.concat(first, pieces.stream().skip(1).map(piece -> panel("attention", List.of(piece))));
    }

    private static Stream<ObjectNode> notice(String style, Labelled words) {
        return Texts.labelled(words.label(), words.rest()).map(line -> panel(style, List.of(line)));
    }

    private static ObjectNode panel(String style, List<ObjectNode> items) {
        ObjectNode panel =
                JsonNodeFactory.instance.objectNode().put("type", "Container").put("style", style);
        ArrayNode array = panel.putArray("items");
        items.forEach(array::add);
        return panel;
    }
}
