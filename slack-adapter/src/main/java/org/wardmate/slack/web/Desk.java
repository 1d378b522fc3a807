package org.wardmate.slack.web;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.slack.inbound.Untaken;

/** Where what was let in is handed to Bolt, by whichever door it came. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String PLAIN = "text/plain; charset=utf-8";

    private final App app;

    Desk(App app) {
        this.app = app;
    }

    /** 200 once it is kept, 400 where it cannot be read, 503 where it could not be kept. */
    Answer taken(Request<?> request) {
        try {
            return answer(app.run(request));
        } catch (Untaken e) {
            return untaken(e);
        } catch (Exception e) {
            LOG.error("Something from Slack could not be taken.", e);
            return Answer.of(503);
        }
    }

    private static Answer untaken(Untaken untaken) {
        return switch (untaken.reason()) {
            case UNREADABLE -> {
                LOG.warn("A request from Slack lacks what it must have.", untaken);
                yield Answer.of(400);
            }
            case NOT_KEPT -> Answer.of(503);
        };
    }

    private static Answer answer(Response response) {
        int status = response.getStatusCode() == null ? OK : response.getStatusCode();
        if (status == OK) {
            String body = response.getBody() == null ? "" : response.getBody();
            return new Answer(
                    OK, response.getContentType() == null ? PLAIN : response.getContentType(), body, Map.of());
        }
        // What nobody listens for is acknowledged too, or Slack would send it three times more and then complain.
        return Answer.of(status == NOT_FOUND ? OK : status);
    }
}
