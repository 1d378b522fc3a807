package org.wardmate.slack.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What a request carries, as far as one must know before Bolt may read it. */
sealed interface Payload {
    int DEEPEST = 60;

    /** One that Bolt reads. */
    record Legible(String body) implements Payload {}

    /** Well made, and nothing Wardmate knows; Bolt would write it into the log. */
    record Foreign() implements Payload {}

    record Malformed() implements Payload {}

    Set<String> KNOWN = Set.of(
            "url_verification", "event_callback", "block_actions", "message_action", "shortcut", "view_submission");

    static Payload read(byte[] bytes) {
        try {
            String body = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (body.startsWith("{")) {
                return json(body, body);
            }
            Optional<String> payload = field(body, "payload");
            if (payload.isPresent()) {
                return json(body, payload.get());
            }
            return field(body, "command").isPresent() ? new Legible(body) : new Malformed();
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new Malformed();
        }
    }

    private static Optional<String> field(String form, String name) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    private static Payload json(String body, String json) {
        if (depth(json) > DEEPEST) {
            return new Malformed();
        }
        try {
            if (JsonParser.parseString(json) instanceof JsonObject object
                    && object.get("type") instanceof JsonPrimitive type) {
                boolean isEvent = type.getAsString().equals("event_callback");
                if (isEvent && !(object.get("event") instanceof JsonObject event && event.has("type"))) {
                    return new Malformed();
                }
                return KNOWN.contains(type.getAsString()) ? new Legible(body) : new Foreign();
            }
            return new Malformed();
        } catch (JsonParseException e) {
            return new Malformed();
        }
    }

    /** How deep brackets stand in each other, found without following them. */
    private static int depth(String json) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            switch (json.charAt(i)) {
                case '"' -> quoted = !quoted;
                case '\\' -> i += quoted ? 1 : 0;
                case '{', '[' -> deepest = quoted ? deepest : Math.max(deepest, ++depth);
                case '}', ']' -> depth -= quoted ? 0 : 1;
                default -> {}
            }
        }
        return deepest;
    }
}
