package org.wardmate.teams.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cards as JSON, and what a person reads in them. */
public final class CardJson {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<String> SHOWN = List.of("text", "title", "label");

    private CardJson() {}

    public static String pretty(JsonNode card) {
        return PRETTY.writeValueAsString(card);
    }

    public static int bytes(JsonNode card) {
        return card.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    public static List<String> texts(List<ObjectNode> cards) {
        return cards.stream().flatMap(card -> texts(card.get("body"), false)).toList();
    }

    /** What a client shows that knows nothing newer than version 1.0. */
    public static List<String> textsWithFallbacks(List<ObjectNode> cards) {
        return cards.stream().flatMap(card -> texts(card.get("body"), true)).toList();
    }

    /** Every object of this type, fallbacks left out. */
    public static Stream<JsonNode> ofType(List<ObjectNode> cards, String type) {
        return cards.stream()
                .flatMap(CardJson::objects)
                .filter(object -> object.path("type").asString("").equals(type));
    }

    public static Stream<JsonNode> objects(JsonNode node) {
        return Stream.concat(
                node.isObject() ? Stream.of(node) : Stream.empty(),
                children(node).flatMap(CardJson::objects));
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .filter(property -> !property.getKey().equals("fallback"))
                        .map(property -> property.getValue())
                : node.valueStream();
    }

    private static Stream<String> texts(JsonNode node, boolean old) {
        if (old && node.has("fallback")) {
            return texts(node.get("fallback"), true);
        }
        Stream<String> own =
                SHOWN.stream().filter(node::has).map(name -> node.get(name).asString());
        Stream<String> begun = Stream.of(node)
                .filter(each -> each.path("type").asString("").equals("Input.Text") && each.has("value"))
                .map(each -> each.get("value").asString());
        return Stream.of(own, begun, children(node).flatMap(child -> texts(child, old)))
                .flatMap(texts -> texts);
    }
}
