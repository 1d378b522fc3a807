package org.wardmate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** What Slack refuses in blocks. */
final class BlockRules {
    private static final Set<String> KNOWN =
            Set.of("header", "section", "context", "divider", "actions", "input", "rich_text", "image");

    private static final int MESSAGE = 50;

    private BlockRules() {}

    /** The error, or empty where all is well. */
    static String broken(JsonArray blocks, int most) {
        Set<String> ids = new HashSet<>();
        if (blocks.size() > most || blocks.toString().length() > 60_000) {
            return "invalid_blocks";
        }
        for (JsonElement element : blocks) {
            JsonObject block = element.getAsJsonObject();
            String type = block.get("type").getAsString();
            boolean isWell = KNOWN.contains(type)
                    && (!block.has("block_id") || ids.add(block.get("block_id").getAsString()))
                    && switch (type) {
                        case "header" -> length(block, "text") <= 150;
                        case "section" -> length(block, "text") <= 3000;
                        case "actions" -> block.getAsJsonArray("elements").size() <= 25;
                        default -> true;
                    }
                    && Post.objects(block).allMatch(object -> isWell(object, most == MESSAGE));
            if (!isWell) {
                return "invalid_blocks";
            }
        }
        int letters = Post.objects(blocks)
                .map(object -> object.get("text"))
                .filter(text -> text != null && text.isJsonPrimitive())
                .mapToInt(text -> text.getAsString().length())
                .sum();
        return most == MESSAGE && letters > 13_200 ? "msg_blocks_too_long" : "";
    }

    private static boolean isWell(JsonObject object, boolean inMessage) {
        String type = object.has("type") && object.get("type").isJsonPrimitive()
                ? object.get("type").getAsString()
                : "";
        return switch (type) {
            case "button" ->
                length(object, "text") <= 75
                        && (!object.has("value")
                                || object.get("value").getAsString().length() <= 2000)
                        && object.get("action_id").getAsString().length() <= 255;
            case "plain_text", "mrkdwn", "text" ->
                !object.has("text") || !object.get("text").getAsString().isEmpty();
            case "radio_buttons", "checkboxes" ->
                object.getAsJsonArray("options").size() <= 10;
            case "static_select", "multi_static_select" ->
                object.getAsJsonArray("options").size() <= 100;
            case "plain_text_input" ->
                !object.has("max_length") || object.get("max_length").getAsInt() <= 3000;
            // Nothing is uploaded in a message but by dropping it there.
            case "file_input" -> !inMessage && object.get("max_files").getAsInt() <= 10;
            default -> true;
        };
    }

    private static int length(JsonObject object, String name) {
        return object.getAsJsonObject(name).get("text").getAsString().length();
    }
}
