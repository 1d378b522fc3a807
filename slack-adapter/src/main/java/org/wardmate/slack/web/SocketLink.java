package org.wardmate.slack.web;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import java.io.IOException;
import java.net.URISyntaxException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to Slack that is made anew when it breaks, or when Slack asks for that. */
final class SocketLink extends SocketModeClientJavaWSImpl {
    private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);
    private static final long PAUSE_MILLIS = 10_000;

    SocketLink(Slack slack, String appToken) throws IOException, URISyntaxException {
        super(slack, appToken, slack.issueSocketModeUrl(appToken));
    }

    /**
     * Looked after every few seconds. Where Slack refuses a new connection the library throws what its own timer takes for
     * the end, and nobody would try again.
     */
    @Override
    public long maintainCurrentSession() {
        try {
            return super.maintainCurrentSession();
        } catch (RuntimeException e) {
            LOG.error("Slack offers no connection at the moment: {}", e.getMessage());
            return System.currentTimeMillis() + PAUSE_MILLIS;
        }
    }

    /** @param body what Slack reads in the answer, as JSON, or empty */
    void acknowledge(String envelope, String body) {
        JsonObject answer = new JsonObject();
        answer.addProperty("envelope_id", envelope);
        if (body.startsWith("{")) {
            answer.add("payload", JsonParser.parseString(body));
        }
        sendSocketModeResponse(answer.toString());
    }

    void hangUp() {
        try {
            close();
        } catch (IOException | RuntimeException e) {
            LOG.info("The connection to Slack was gone before it was closed.", e);
        }
    }
}
