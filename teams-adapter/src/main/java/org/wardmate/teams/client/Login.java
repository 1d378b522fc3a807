package org.wardmate.teams.client;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way to Entra's login, or to another host in its place: the library wants Microsoft's own name, and https. */
final class Login implements IHttpClient, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** The client sets these itself. */
    private static final Set<String> NOT_OURS = Set.of("host", "content-length", "connection");

    private final @Nullable String instead;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile boolean refused;

    /** @param instead scheme and host that stand in for Entra's; null for Entra itself */
    Login(@Nullable String instead) {
        this.instead = instead;
    }

    boolean isMicrosofts() {
        return instead == null;
    }

    /** Whether the last answer was that the bot is not let in, which asking again does not change. */
    boolean refused() {
        return refused;
    }

    @Override
    public IHttpResponse send(HttpRequest request) throws IOException, InterruptedException, URISyntaxException {
        java.net.http.HttpRequest.Builder asked = java.net.http.HttpRequest.newBuilder(address(request.url()))
                .timeout(PATIENCE)
                .method(
                        request.httpMethod().name(),
                        request.httpMethod() == HttpMethod.GET
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, value) -> {
            if (!NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
                asked.header(name, value);
            }
        });
        java.net.http.HttpResponse<String> answer = client.send(asked.build(), BodyHandlers.ofString());
        refused = answer.statusCode() == 400 || answer.statusCode() == 401;
        HttpResponse response =
                new HttpResponse().statusCode(answer.statusCode()).body(answer.body());
        response.addHeaders(answer.headers().map());
        return response;
    }

    private URI address(URL url) throws URISyntaxException {
        URI asked = url.toURI();
        return instead == null
                ? asked
                : URI.create(instead.replaceFirst("/+$", "")
                        + asked.getRawPath()
                        + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery()));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
