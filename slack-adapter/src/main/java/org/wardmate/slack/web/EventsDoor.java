package org.wardmate.slack.web;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where Slack knocks: events, buttons, commands, shortcuts. What is let in goes to Bolt. */
public final class EventsDoor {
    /** A message has up to 40,000 characters and comes as text and as blocks; nothing Slack sends is near this. */
    private static final int LARGEST_BODY = 1 << 20;

    private final Signature signature;
    private final Desk desk;
    private final SlackRequestParser parser;

    public EventsDoor(String signingSecret, Clock clock, App app) {
        this.signature = new Signature(signingSecret, clock);
        this.desk = new Desk(app);
        this.parser = new SlackRequestParser(app.config());
    }

    /**
     * Answers a request: only what Slack signed lately, and can be read, goes further.
     *
     * @param header the request's header with a name, or null
     */
    public Answer answer(InputStream body, Function<String, @Nullable String> header) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            return Answer.of(413);
        }
        if (!signature.isUnder(bytes, header.apply("X-Slack-Request-Timestamp"), header.apply("X-Slack-Signature"))) {
            return Answer.of(401);
        }
        return switch (Payload.read(bytes)) {
            case Payload.Legible(var words) -> handed(words);
            case Payload.Foreign() -> Answer.of(200);
            case Payload.Malformed() -> Answer.of(400);
        };
    }

    private Answer handed(String body) {
        Request<?> request;
        try {
            request = Objects.requireNonNull(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri("/slack/events")
                    .requestBody(body)
                    .headers(new RequestHeaders(Map.of()))
                    .build()));
        } catch (RuntimeException e) {
            return Answer.of(400);
        }
        return desk.taken(request);
    }
}
