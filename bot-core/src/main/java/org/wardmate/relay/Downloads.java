package org.wardmate.relay;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;

/** Fetches files over HTTP, each from the address that was asked for and no other. */
public final class Downloads implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int LOOKED_AT = 512;

    // A redirect would lead past what was checked about the address, and a token with it.
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /** Tells a page to log in, which platforms call a success, from a file. */
    @FunctionalInterface
    public interface Doorkeeper {
        /**
         * Whether it is such a page.
         *
         * @param isHtml whether its type says that it is a page
         * @param beginsLikeAPage whether its first bytes do
         */
        boolean isLogin(HttpHeaders headers, boolean isHtml, boolean beginsLikeAPage);
    }

    /** Opens a file; whoever reads it says where to stop. */
    public Outcome<InputStream> open(HttpRequest.Builder request, Doorkeeper doorkeeper) {
        try {
            HttpResponse<InputStream> response =
                    client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
            return switch (response.statusCode()) {
                case 200 -> opened(response, doorkeeper);
                case 429 -> closed(response, new NotNow<>(PAUSE));
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

    private static Outcome<InputStream> opened(HttpResponse<InputStream> response, Doorkeeper doorkeeper)
            throws IOException {
        PushbackInputStream body = new PushbackInputStream(response.body(), LOOKED_AT);
        byte[] first = body.readNBytes(LOOKED_AT);
        body.unread(first);
        boolean isHtml = response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("text/html");
        if (doorkeeper.isLogin(response.headers(), isHtml, beginsLikeAPage(first))) {
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
