package org.wardmate.slack.render;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.stream.Stream;

/** Slack messages in the library's own JSON, and what a person reads in them. */
public final class SlackJson {
    private static final Gson GSON = GsonFactory.createSnakeCase()
            .newBuilder()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private SlackJson() {}

    static String pretty(SlackMessage message) {
        return GSON.toJson(message);
    }

    public static String pretty(View view) {
        return GSON.toJson(view);
    }

    static List<JsonObject> blocks(SlackMessage message) {
        return GSON.toJsonTree(message.blocks()).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static List<String> texts(List<SlackMessage> messages) {
        return messages.stream()
                .flatMap(message -> blocks(message).stream())
                .flatMap(SlackJson::texts)
                .toList();
    }

    /** Every object in the blocks that has this type. */
    static Stream<JsonObject> ofType(List<SlackMessage> messages, String type) {
        return messages.stream()
                .flatMap(message -> blocks(message).stream())
                .flatMap(SlackJson::objects)
                .filter(object ->
                        object.has("type") && object.get("type").getAsString().equals(type));
    }

    static Stream<JsonObject> objects(JsonElement element) {
        if (element.isJsonArray()) {
            return element.getAsJsonArray().asList().stream().flatMap(SlackJson::objects);
        }
        return element.isJsonObject()
                ? Stream.concat(
                        Stream.of(element.getAsJsonObject()),
                        element.getAsJsonObject().asMap().values().stream().flatMap(SlackJson::objects))
                : Stream.empty();
    }

    private static Stream<String> texts(JsonElement block) {
        return objects(block)
                .flatMap(object -> Stream.of("text", "initial_value").map(object::get))
                .filter(text -> text != null && text.isJsonPrimitive())
                .map(JsonElement::getAsString);
    }
}
