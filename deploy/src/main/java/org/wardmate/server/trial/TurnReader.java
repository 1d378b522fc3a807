package org.wardmate.server.trial;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.MemberId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that our own page sends for a turn; anything else is not a turn. */
final class TurnReader {
    private static final Pattern EVENT_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int LONGEST_ACTION = 200;

    private final JsonMapper json;

    TurnReader(JsonMapper json) {
        this.json = json;
    }

    private record Sent(
            @Nullable String eventId,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String action,
            @Nullable String form,
            @Nullable Map<String, List<String>> values,
            @Nullable String shown) {}

    Optional<Turn> read(byte[] body, MemberId from) {
        try {
            Sent sent = json.readValue(body, Sent.class);
            return Optional.ofNullable(turn(sent, from));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Turn turn(@Nullable Sent sent, MemberId from) {
        if (sent == null
                || sent.eventId == null
                || sent.kind == null
                || !EVENT_ID.matcher(sent.eventId).matches()) {
            return null;
        }
        Incoming incoming = switch (sent.kind) {
            case "text" -> sent.text == null ? null : new Incoming.Said(sent.eventId, from, sent.text);
            case "action" ->
                sent.action == null || sent.action.length() > LONGEST_ACTION
                        ? null
                        : new Incoming.Pressed(sent.eventId, from, sent.action);
            case "form" ->
                sent.form == null || sent.values == null
                        ? null
                        : new Incoming.Submitted(sent.eventId, from, sent.form, sent.values);
            default -> null;
        };
        if (incoming == null) {
            return null;
        }
        String shown = incoming instanceof Incoming.Said said ? said.text() : sent.shown;
        return new Turn(incoming, shown == null ? "" : shown);
    }
}
