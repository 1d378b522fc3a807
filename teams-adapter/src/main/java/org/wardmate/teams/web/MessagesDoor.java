package org.wardmate.teams.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wardmate.teams.client.Hosts;
import org.wardmate.teams.client.Sayings;
import org.wardmate.teams.inbound.Heard;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where Teams knocks. A body is parsed only under a good token, and goes further only if both say the same. */
public final class MessagesDoor implements AutoCloseable {
    /** A message has at most about 100 KB. */
    private static final int LARGEST_BODY = 256 << 10;

    private static final int DEEPEST = 60;

    private final Gate gate;
    private final Hosts hosts;
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    /** @param metadata where the Bot Framework says which keys it signs with */
    public MessagesDoor(String appId, URI metadata, Hosts hosts, Clock clock) {
        this.gate = new Gate(appId, metadata, clock);
        this.hosts = hosts;
    }

    /**
     * Answers a request.
     *
     * @param header the request's header with a name, or null
     * @param listener takes what somebody did
     */
    public Answer answer(
            InputStream body, Function<String, @Nullable String> header, Function<JsonNode, Heard> listener)
            throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            return Answer.of(413);
        }
        Optional<Badge> badge = gate.open(header.apply("Authorization"));
        if (badge.isEmpty()) {
            return Answer.of(401);
        }
        JsonNode activity;
        try {
            activity = json.readTree(bytes);
        } catch (JacksonException e) {
            return Answer.of(400);
        }
        if (!isActivity(activity)) {
            return Answer.of(400);
        }
        return isFor(badge.get(), activity) ? answer(listener.apply(activity), activity) : Answer.of(401);
    }

    private static boolean isActivity(JsonNode activity) {
        return activity.isObject()
                && activity.path("type").isString()
                && activity.path("channelId").isString()
                && activity.path("serviceUrl").isString();
    }

    private boolean isFor(Badge badge, JsonNode activity) {
        String service = activity.path("serviceUrl").asString();
        return activity.path("channelId").asString().equals(Gate.CHANNEL)
                && service.equalsIgnoreCase(badge.service())
                && hosts.isService(service);
    }

    private static Answer answer(Heard heard, JsonNode activity) {
        return switch (heard) {
            case TAKEN, NOTHING -> Answer.of(200);
            case PRESSED -> new Answer(200, pressed());
            case POINTING -> new Answer(200, Dialogs.before(activity));
            case POINTED -> new Answer(200, Dialogs.saying(Sayings.POINTED));
            case NOT_MET -> new Answer(200, Dialogs.saying(Sayings.NOT_MET));
            case UNREADABLE -> Answer.of(400);
            // What the Bot Framework wants to hear of a request that nobody understands.
            case FOREIGN -> Answer.of(501);
            case NOT_KEPT -> Answer.of(503);
        };
    }

    /** A button waits for an answer of its own; the card itself is changed by a message, which outlives a crash. */
    private static String pressed() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("statusCode", 200)
                .put("type", "application/vnd.microsoft.activity.message")
                .put("value", Sayings.TAKEN)
                .toString();
    }

    @Override
    public void close() {
        gate.close();
    }
}
