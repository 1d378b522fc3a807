package org.wardmate.teams.fake;

import java.util.List;
import java.util.stream.Stream;
import org.wardmate.teams.render.CardJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A message of Wardmate's as it stands in a conversation. */
public record Post(String id, ObjectNode card, String summary) {
    static Post of(String id, JsonNode activity) {
        JsonNode card = activity.path("attachments").path(0).path("content");
        return new Post(
                id,
                card instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode(),
                activity.path("summary").asString(""));
    }

    /** All that is read in it, on its buttons, and in its inputs. */
    public String read() {
        return String.join("\n", lines());
    }

    public List<String> lines() {
        return CardJson.texts(List.of(card));
    }

    /** The objects of a type. */
    public Stream<JsonNode> ofType(String type) {
        return CardJson.ofType(List.of(card), type);
    }
}
