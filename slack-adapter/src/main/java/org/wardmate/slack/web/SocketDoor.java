package org.wardmate.slack.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.request.InteractiveEnvelope;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door for councils without an address that Slack can reach: a connection that goes out from here, on which Slack
 * hands in what it would otherwise send over HTTP (Socket Mode). Each thing is acknowledged once it is kept, and not
 * before.
 */
public final class SocketDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SocketDoor.class);

    private static final int MOST_AT_ONCE = 256;
    private static final long LONGEST_PAUSE_SECONDS = 60;

    private final String appToken;
    private final Slack slack;
    private final Desk desk;
    private final SocketModeRequestParser parser;
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final CountDownLatch closing = new CountDownLatch(1);
    private @Nullable SocketLink link;

    /** @param appToken the token of the app itself, {@code xapp-…} */
    public SocketDoor(String appToken, Slack slack, App app) {
        this.appToken = appToken;
        this.slack = slack;
        this.desk = new Desk(app);
        this.parser = new SocketModeRequestParser(app.config());
    }

    /** Connects, and goes on trying where that fails; from then on the link itself sees to it that it stands. */
    public void begin() {
        Thread.ofVirtual().name("slack-socket").start(this::connect);
    }

    private void connect() {
        try {
            for (long pause = 1; closing.getCount() > 0; pause = Math.min(2 * pause, LONGEST_PAUSE_SECONDS)) {
                if (isConnected() || closing.await(pause, TimeUnit.SECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isConnected() {
        if (closing.getCount() == 0) {
            return true;
        }
        try {
            SocketLink opened = new SocketLink(slack, appToken);
            opened.addWebSocketMessageListener(message -> arrived(opened, message));
            opened.connect();
            link = opened;
            return true;
        } catch (IOException | URISyntaxException | RuntimeException e) {
            LOG.error("Slack offers no connection at the moment: {}", e.getMessage());
            return false;
        }
    }

    private void arrived(SocketLink from, String message) {
        room.acquireUninterruptibly();
        work.execute(() -> {
            try {
                take(from, message);
            } catch (RuntimeException e) {
                // It was not acknowledged, so Slack hands it in again.
                LOG.warn("Something from Slack could not be taken or acknowledged.", e);
            } finally {
                room.release();
            }
        });
    }

    private void take(SocketLink from, String message) {
        JsonObject envelope = JsonParser.parseString(message).getAsJsonObject();
        if (!envelope.has("envelope_id")) {
            return;
        }
        SocketModeRequest request = isForeign(envelope) ? null : read(message);
        Answer answer = request == null || request.getBoltRequest() == null
                ? Answer.of(400)
                : desk.taken(request.getBoltRequest());
        // What can never be read would only come again.
        if (answer.status() != 503) {
            from.acknowledge(envelope.get("envelope_id").getAsString(), answer.status() == 200 ? answer.body() : "");
        }
    }

    private @Nullable SocketModeRequest read(String message) {
        try {
            return parser.parse(message);
        } catch (RuntimeException e) {
            LOG.warn("Something from Slack is not made as Slack makes it: {}.", e.getClass());
            return null;
        }
    }

    /** Well made and nothing Wardmate knows, or not well made: Bolt would write it into the log. */
    private static boolean isForeign(JsonObject envelope) {
        JsonElement payload = envelope.get("payload");
        return payload == null
                || (InteractiveEnvelope.TYPE.equals(envelope.get("type").getAsString())
                        && !(Payload.read(payload.toString().getBytes(StandardCharsets.UTF_8))
                                instanceof Payload.Legible));
    }

    /** Takes nothing more; what is being taken is finished. */
    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            if (link != null) {
                link.hangUp();
            }
        }
        work.close();
    }
}
