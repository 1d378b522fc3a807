package org.wardmate.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.wardmate.slack.web.Answer;

/** The web server before an adapter, where the real one has Spring's. */
public final class SlackFront implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SlackAdapter adapter;

    private SlackFront(HttpServer server, SlackAdapter adapter) {
        this.server = server;
        this.adapter = adapter;
    }

    public static SlackFront of(SlackAdapter adapter) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 1000);
            SlackFront front = new SlackFront(server, adapter);
            server.setExecutor(front.threads);
            server.createContext("/slack/events", front::events);
            server.start();
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI events() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    private void events(HttpExchange exchange) throws IOException {
        Answer answer = adapter.events(exchange.getRequestBody(), exchange.getRequestHeaders()::getFirst);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        // Whoever still sends when the connection is closed may never see the answer.
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        exchange.getResponseHeaders().add("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
