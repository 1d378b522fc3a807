package org.wardmate.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.function.BiFunction;

/** What Slack refuses in windows and home pages. */
final class WindowRules {
    private static final int BLOCKS = 100;
    private static final int LETTERS = 250_000;

    private WindowRules() {}

    /** The error, or empty where all is well. */
    static String broken(JsonObject view) {
        BiFunction<String, Integer, Boolean> isShort =
                (name, most) -> !view.has(name) || length(view.get(name)) <= most;
        boolean isWell = view.has("blocks")
                && isShort.apply("private_metadata", 3000)
                && isShort.apply("callback_id", 255)
                && view.toString().length() <= LETTERS
                && (view.get("type").getAsString().equals("home") || isWindow(view, isShort));
        return isWell ? BlockRules.broken(view.getAsJsonArray("blocks"), BLOCKS) : "invalid_arguments";
    }

    private static boolean isWindow(JsonObject view, BiFunction<String, Integer, Boolean> isShort) {
        boolean asks = view.getAsJsonArray("blocks").asList().stream()
                .anyMatch(block ->
                        block.getAsJsonObject().get("type").getAsString().equals("input"));
        return view.get("type").getAsString().equals("modal")
                && view.has("title")
                && (view.has("submit") || !asks)
                && isShort.apply("title", 24)
                && isShort.apply("submit", 24)
                && isShort.apply("close", 24);
    }

    private static int length(JsonElement words) {
        return words.isJsonObject()
                ? words.getAsJsonObject().get("text").getAsString().length()
                : words.getAsString().length();
    }
}
