package org.wardmate.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.wardmate.relay.Await;

/**
 * The end of Slack's that connections are opened to (Socket Mode). An address is good for one connection; what is not
 * acknowledged in three seconds is handed in again, three times.
 */
final class FakeSocket implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final AtomicLong serial = new AtomicLong();
    private final Set<String> tickets = ConcurrentHashMap.newKeySet();
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<String>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final Ear ear;

    private FakeSocket(InetSocketAddress address) {
        this.ear = new Ear(address);
    }

    static FakeSocket start() {
        try {
            FakeSocket socket = new FakeSocket(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0));
            socket.ear.setDaemon(true);
            socket.ear.setReuseAddr(true);
            socket.ear.start();
            socket.ready.get(10, TimeUnit.SECONDS);
            return socket;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An address for one connection. */
    String address() {
        String ticket = "/link/" + serial.incrementAndGet();
        tickets.add(ticket);
        return "ws://127.0.0.1:" + ear.getPort() + ticket;
    }

    int connections() {
        return open.size();
    }

    /** Hands something in; gives what the app answers, or throws where it never does. */
    String handsIn(String type, JsonElement payload) {
        for (int attempt = 0; attempt <= 3; attempt++) {
            String id = "envelope-" + serial.incrementAndGet();
            CompletableFuture<String> answer = new CompletableFuture<>();
            waiting.put(id, answer);
            JsonObject envelope = new JsonObject();
            envelope.addProperty("type", type);
            envelope.addProperty("envelope_id", id);
            envelope.addProperty("accepts_response_payload", !type.equals("events_api"));
            envelope.addProperty("retry_attempt", attempt);
            envelope.add("payload", payload);
            Await.until("a connection", () -> !open.isEmpty());
            open.getLast().send(envelope.toString());
            try {
                return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException notAcknowledged) {
                waiting.remove(id);
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("The app acknowledged nothing.");
    }

    /** Asks for a new connection, as Slack does every few hours, and ends the old one. */
    void asksForANewConnection() {
        WebSocket old = open.getLast();
        JsonObject disconnect = new JsonObject();
        disconnect.addProperty("type", "disconnect");
        disconnect.addProperty("reason", "refresh_requested");
        old.send(disconnect.toString());
        Await.until("a new connection", () -> open.stream().anyMatch(each -> !each.equals(old)));
        old.close();
    }

    /** Breaks all connections without a word. */
    void breaks() {
        open.forEach(each -> each.closeConnection(1006, "gone"));
    }

    @Override
    public void close() {
        try {
            ear.stop(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Ear extends WebSocketServer {
        private Ear(InetSocketAddress address) {
            super(address, 1);
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            if (!tickets.remove(handshake.getResourceDescriptor())) {
                connection.close(4000, "used up");
                return;
            }
            open.add(connection);
            JsonObject hello = new JsonObject();
            hello.addProperty("type", "hello");
            hello.addProperty("num_connections", open.size());
            connection.send(hello.toString());
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {
            open.remove(connection);
        }

        @Override
        public void onMessage(WebSocket connection, String message) {
            JsonObject answer = JsonParser.parseString(message).getAsJsonObject();
            CompletableFuture<String> waits =
                    waiting.remove(answer.get("envelope_id").getAsString());
            if (waits != null) {
                waits.complete(answer.has("payload") ? answer.get("payload").toString() : "");
            }
        }

        @Override
        public void onError(WebSocket connection, Exception failure) {
            ready.completeExceptionally(failure);
        }

        @Override
        public void onStart() {
            ready.complete(true);
        }
    }
}
