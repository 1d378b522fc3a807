package org.wardmate.teams.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;

/** Fetches files that people sent: pictures with the bot's token from where messages come from, all else without. */
public final class Files implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOKED_AT = 512;

    private final Connector connector;
    private final Hosts hosts;
    // A redirect would lead past what was checked about the address.
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    Files(Connector connector, Hosts hosts) {
        this.connector = connector;
        this.hosts = hosts;
    }

    /** Opens a picture that stands in a message; whoever reads it says where to stop. */
    public Outcome<InputStream> picture(String service, String address) {
        return hosts.picture(address, service)
                .map(uri -> connector
                        .token()
                        .then(token -> fetched(request(uri).header("Authorization", "Bearer " + token))))
                .orElseGet(() -> new Refused<>(Connector.OTHER_HOST));
    }

    /** Opens a file that was attached: its address is a key by itself, for some minutes. */
    public Outcome<InputStream> attached(String address) {
        return hosts.download(address)
                .map(uri -> fetched(request(uri)))
                .orElseGet(() -> new Refused<>(Connector.OTHER_HOST));
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(PATIENCE);
    }

    private Outcome<InputStream> fetched(HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            return switch (response.statusCode()) {
                case 200 -> opened(response);
                case 429 -> closed(response, new NotNow<>(Duration.ofSeconds(5)));
                case 500, 502, 503, 504 -> closed(response, new Unsure<>());
                default -> closed(response, new Refused<>("http_" + response.statusCode()));
            };
        } catch (IOException e) {
            return new Unsure<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unsure<>();
        }
    }

    /** What looks like a page and was not said to be a file is one to sign in. */
    private static Outcome<InputStream> opened(HttpResponse<InputStream> response) throws IOException {
        PushbackInputStream body = new PushbackInputStream(response.body(), LOOKED_AT);
        byte[] first = body.readNBytes(LOOKED_AT);
        body.unread(first);
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean isFile = response.headers()
                .firstValue("Content-Disposition")
                .filter(words -> words.toLowerCase(Locale.ROOT).startsWith("attachment"))
                .isPresent();
        if (!isFile && type.startsWith("text/html") && beginsLikeAPage(first)) {
            body.close();
            return new Refused<>("login_page");
        }
        return new Done<>(body);
    }

    private static boolean beginsLikeAPage(byte[] first) {
        String words =
                new String(first, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return words.startsWith("<!doctype html") || words.startsWith("<html");
    }

    private static <T> Outcome<T> closed(HttpResponse<InputStream> response, Outcome<T> outcome) throws IOException {
        response.body().close();
        return outcome;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
