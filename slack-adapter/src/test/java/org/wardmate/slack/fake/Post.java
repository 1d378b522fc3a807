package org.wardmate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message as it stands in a channel. */
public record Post(
        String ts,
        String user,
        @Nullable String thread,
        String text,
        JsonArray blocks,
        @Nullable JsonObject metadata) {

    Post with(String newText, JsonArray newBlocks, @Nullable JsonObject newMetadata) {
        return new Post(ts, user, thread, newText, newBlocks, newMetadata);
    }

    /** All that is read in it, on its buttons, and in its inputs. */
    public String read() {
        return blocks.isEmpty() ? text : read(blocks);
    }

    /** The same of any blocks, or of a window. */
    public static String read(JsonElement blocks) {
        return objects(blocks)
                .flatMap(object -> Stream.of("text", "initial_value").map(object::get))
                .filter(words -> words != null && words.isJsonPrimitive())
                .map(JsonElement::getAsString)
                .collect(Collectors.joining("\n"));
    }

    public Stream<JsonObject> objects() {
        return objects(blocks);
    }

    static Stream<JsonObject> objects(JsonElement element) {
        return switch (element) {
            case JsonArray array -> array.asList().stream().flatMap(Post::objects);
            case JsonObject object ->
                Stream.concat(
                        Stream.of(object), object.asMap().values().stream().flatMap(Post::objects));
            default -> Stream.empty();
        };
    }

    /** The objects of a type. */
    public List<JsonObject> ofType(String type) {
        return objects()
                .filter(object ->
                        object.has("type") && object.get("type").getAsString().equals(type))
                .toList();
    }

    /** What it carries so that its sender knows it again; empty for what people write. */
    public String deliveryId() {
        return metadata == null
                ? ""
                : metadata.getAsJsonObject("event_payload").get("id").getAsString();
    }

    JsonObject asJson(boolean withMetadata) {
        JsonObject json = new JsonObject();
        json.addProperty("type", "message");
        json.addProperty("ts", ts);
        json.addProperty("user", user);
        json.addProperty("text", text);
        if (thread != null) {
            json.addProperty("thread_ts", thread);
        }
        if (!blocks.isEmpty()) {
            json.add("blocks", blocks);
        }
        if (withMetadata && metadata != null) {
            json.add("metadata", metadata);
        }
        return json;
    }
}
