package org.wardmate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a call of a method carries. */
record Form(Map<String, String> values) {
    static Form read(String body) {
        Map<String, String> values = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Form(values);
    }

    static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String decoded(String written) {
        return URLDecoder.decode(written, StandardCharsets.UTF_8);
    }

    JsonObject asJson() {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    @Nullable String orNull(String name) {
        return values.get(name);
    }

    JsonArray array(String name) {
        String json = get(name);
        return json.isEmpty() ? new JsonArray() : JsonParser.parseString(json).getAsJsonArray();
    }

    @Nullable JsonObject object(String name) {
        String json = values.get(name);
        return json == null ? null : JsonParser.parseString(json).getAsJsonObject();
    }
}
