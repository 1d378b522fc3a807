package org.wardmate.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.server.cli.Serve;
import org.wardmate.server.config.Settings;

/** A real server on a port of its own, spoken to over HTTP as a browser would. */
final class RunningServer implements AutoCloseable {
    /** Kept from run to run, for the first start takes long. */
    static final Path INDEX = Path.of("target/data");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Serve.Running server;

    private RunningServer(Serve.Running server) {
        this.server = server;
    }

    static RunningServer onAnyPort() {
        return on(0);
    }

    static RunningServer on(int port) {
        return on(port, newRecords());
    }

    /** One whose records are in a directory. */
    static RunningServer on(int port, Path records) {
        return new RunningServer(Server.start(new Settings(INDEX, records, null, port, true), Progress.SILENT));
    }

    /** One that goes by a members file. */
    static RunningServer goingBy(Path membersFile, Path records) {
        Settings settings = new Settings(INDEX, records, null, 0, true).withMembersFile(membersFile);
        return new RunningServer(Server.start(settings, Progress.SILENT));
    }

    /** One that was started elsewhere, and is closed with this. */
    static RunningServer speakingTo(Serve.Running server) {
        return new RunningServer(server);
    }

    private static Path newRecords() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/records")), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.port();
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    byte[] bytes(String path) {
        return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A turn sent as our own page does. */
    HttpResponse<String> turn(String member, String eventId, String text) {
        return post(
                "/trial/" + member + "/turns",
                "{\"eventId\":\"%s\",\"kind\":\"text\",\"text\":\"%s\"}".formatted(eventId, text),
                "Origin",
                address());
    }

    /** A file sent as our own page does. */
    HttpResponse<String> file(String member, String eventId, String name, byte[] content) {
        return send(request("/trial/%s/files?eventId=%s&name=%s".formatted(member, eventId, name), "Origin", address())
                .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                .build());
    }

    EventTap events(String member, String... headers) {
        HttpRequest request = request("/trial/" + member + "/events", headers).build();
        return new EventTap(
                () -> send(request, HttpResponse.BodyHandlers.ofLines()).body());
    }

    /** What comes back for bytes that no well-behaved client would send. */
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(request.replace("\n", "\r\n")
                            .replace("PORT", "" + port())
                            .getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(20));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }
}
