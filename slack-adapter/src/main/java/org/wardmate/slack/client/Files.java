package org.wardmate.slack.client;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;

/** Fetches files that people sent, with the bot token, from Slack's own host and nowhere else. */
public final class Files implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LOOKED_AT = 512;

    private final SlackApi api;
    private final Workspaces workspaces;
    private final Hosts hosts;
    // A redirect would carry the token to another host, or end at a page to log in.
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    public Files(SlackApi api, Workspaces workspaces, Hosts hosts) {
        this.api = api;
        this.workspaces = workspaces;
        this.hosts = hosts;
    }

    /**
     * Opens a file; whoever reads it says where to stop.
     *
     * @param url as the event told; null where Slack must be asked, as in channels shared with others
     * @param size as the event told, or 0
     */
    public Outcome<InputStream> open(String team, String id, @Nullable String url, long size) {
        return workspaces
                .find(team)
                .then(workspace -> (url == null ? address(workspace, id) : new Done<>(url))
                        .then(address -> fetched(workspace, address, size)));
    }

    private Outcome<String> address(Workspace workspace, String id) {
        return api.call(workspace.token(), methods -> methods.filesInfo(request -> request.file(id)))
                .then(info -> {
                    String address = info.getFile().getUrlPrivateDownload();
                    return address == null ? new Refused<>("file_not_found") : new Done<>(address);
                });
    }

    private Outcome<InputStream> fetched(Workspace workspace, String address, long size) {
        Optional<URI> uri = hosts.file(address);
        return uri.isEmpty() ? new Refused<>("other_host") : fetched(workspace, uri.get(), size);
    }

    private Outcome<InputStream> fetched(Workspace workspace, URI uri, long size) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + workspace.token())
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
            return switch (response.statusCode()) {
                case 200 -> opened(response, size);
                case 429 -> refused(response, new NotNow<>(Duration.ofSeconds(5)));
                case 500, 502, 503, 504 -> refused(response, new Unsure<>());
                default -> refused(response, new Refused<>("http_" + response.statusCode()));
            };
        } catch (IOException e) {
            return new Unsure<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unsure<>();
        }
    }

    /**
     * Slack answers a token it does not take with a page to log in, and calls that a success. A page that somebody sent
     * as a file is as long as Slack said that the file is.
     */
    private static Outcome<InputStream> opened(HttpResponse<InputStream> response, long size) throws IOException {
        PushbackInputStream body = new PushbackInputStream(response.body(), LOOKED_AT);
        byte[] first = body.readNBytes(LOOKED_AT);
        body.unread(first);
        boolean isPage = response.headers()
                        .firstValue("Content-Type")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("text/html")
                || beginsLikeAPage(first);
        boolean isAsLong = size > 0
                && response.headers().firstValueAsLong("Content-Length").orElse(-1) == size;
        if (isPage && !isAsLong) {
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

    private static <T> Outcome<T> refused(HttpResponse<InputStream> response, Outcome<T> outcome) throws IOException {
        response.body().close();
        return outcome;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
