package org.wardmate.teams.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.wardmate.message.Batches;
import org.wardmate.message.Captions;
import org.wardmate.message.Pieces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Groups of elements shared out to cards that Teams accepts. */
final class Cards {
    // A message may have about 100 KB, but a card over 25 KB is not safe everywhere; the rest is for the card itself.
    private static final int MOST_BYTES = 20 * 1024;
    private static final int LONGEST_FALLBACK = 500;

    /** A group with its length as JSON, which is dear to find out. */
    private record Measured(Group group, int bytes) {
        Measured(Group group) {
            this(group, bytes(group));
        }

        private static int bytes(Group group) {
            return group.elements().stream()
                    .mapToInt(element -> element.toString().getBytes(StandardCharsets.UTF_8).length + 1)
                    .sum();
        }
    }

    private Cards() {}

    static List<ObjectNode> of(String fallback, List<Group> groups) {
        List<List<Measured>> batches = Batches.of(
                groups.stream().map(Measured::new).toList(),
                batch -> batch.stream().mapToInt(Measured::bytes).sum() <= MOST_BYTES);
        return IntStream.range(0, batches.size())
                .mapToObj(n -> n == 0 ? first(fallback, batches.get(n)) : later(fallback, batches.get(n)))
                .toList();
    }

    private static ObjectNode first(String fallback, List<Measured> batch) {
        ObjectNode card = card(fallback);
        fill(card.putArray("body"), batch);
        return card;
    }

    private static ObjectNode later(String fallback, List<Measured> batch) {
        ObjectNode card = card(Captions.continued() + " " + fallback);
        ArrayNode body = card.putArray("body");
        Texts.smallLines(Captions.continued()).forEach(body::add);
        fill(body, batch);
        return card;
    }

    private static ObjectNode card(String fallback) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .put("fallbackText", Inert.markdown(Pieces.shorten(fallback, LONGEST_FALLBACK)));
    }

    private static void fill(ArrayNode body, List<Measured> batch) {
        boolean line = false;
        for (Measured measured : batch) {
            List<ObjectNode> elements = measured.group().elements();
            if (line && !elements.isEmpty()) {
                elements.getFirst().put("separator", true).put("spacing", "Large");
            }
            elements.forEach(body::add);
            line = elements.isEmpty();
        }
    }
}
