package org.wardmate.slack.web;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.service.builtin.oauth.OAuthV2AccessErrorHandler;
import com.slack.api.bolt.service.builtin.oauth.OAuthV2SuccessHandler;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.slack.client.Sayings;
import org.wardmate.slack.client.Workspace;
import org.wardmate.slack.client.Workspaces;

/** Where workspaces install Wardmate themselves: on to Slack, and back with a code that is exchanged for a token. */
public final class InstallDoor {
    public static final String INSTALL = "/slack/install";
    public static final String REDIRECT = "/slack/oauth_redirect";

    /** The rights asked for; each has its reason in the guide. */
    public static final List<String> SCOPES = List.of(
            "app_mentions:read",
            "assistant:write",
            "chat:write",
            "commands",
            "files:read",
            "im:history",
            "im:write",
            "users:read",
            "users:read.email");

    private static final Logger LOG = LoggerFactory.getLogger(InstallDoor.class);

    private final App app;
    private final SlackRequestParser parser;

    /** What Slack calls this app, and the secret that proves it. */
    public record Credentials(String clientId, String clientSecret) {
        @Override
        public String toString() {
            return "credentials of " + clientId;
        }
    }

    public InstallDoor(Credentials credentials, Slack slack, Workspaces workspaces, Clock clock) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .clientId(credentials.clientId())
                .clientSecret(credentials.clientSecret())
                .scope(String.join(",", SCOPES))
                .oauthInstallPath(INSTALL)
                .oauthRedirectUriPath(REDIRECT)
                .oAuthInstallPageRenderingEnabled(false)
                .threadPoolSize(1)
                .build();
        this.app = new App(config, List.of())
                .asOAuthApp(true)
                .service(new IssuedStates(clock))
                .oauthCallback(
                        (OAuthV2SuccessHandler) (_, response, access) -> installed(workspaces, access, clock, response))
                .oauthCallbackError((_, response) -> page(response, 400, Sayings.NOT_INSTALLED))
                .oauthCallbackStateError((_, response) -> page(response, 400, Sayings.NOT_INSTALLED))
                .oauthCallbackAccessError(
                        (OAuthV2AccessErrorHandler) (_, response, _) -> page(response, 400, Sayings.NOT_INSTALLED));
        this.parser = new SlackRequestParser(app.config());
    }

    /**
     * Answers {@code GET /slack/install} and {@code GET /slack/oauth_redirect}.
     *
     * @param cookies the request's Cookie headers
     */
    public Answer answer(String path, Map<String, List<String>> query, List<String> cookies) {
        Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(path)
                .queryString(query)
                .requestBody("")
                .headers(new RequestHeaders(Map.of("Cookie", cookies)))
                .build());
        try {
            return answer(app.run(request));
        } catch (Exception e) {
            LOG.error("An installation failed.", e);
            return answer(page(new Response(), 500, Sayings.NOT_INSTALLED));
        }
    }

    private static Response installed(
            Workspaces workspaces, OAuthV2AccessResponse access, Clock clock, Response response) {
        if (access.getTeam() == null || access.getBotUserId() == null) {
            return page(response, 400, Sayings.NOT_INSTALLED);
        }
        workspaces.installed(new Workspace(
                access.getTeam().getId(), access.getBotUserId(), access.getAccessToken(), clock.instant()));
        LOG.info("Installed in workspace {}.", access.getTeam().getId());
        return page(response, 200, Sayings.INSTALLED);
    }

    private static Response page(Response response, int status, String words) {
        response.setStatusCode(status);
        response.setContentType("text/plain; charset=utf-8");
        response.setBody(words);
        return response;
    }

    private static Answer answer(Response response) {
        Map<String, List<String>> headers = response.getHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        header -> header.getValue().stream()
                                // Lax: the browser must bring it along when Slack sends it back here.
                                .map(value -> header.getKey().equals("Set-Cookie") ? value + "; SameSite=Lax" : value)
                                .toList()));
        return new Answer(
                response.getStatusCode(),
                response.getContentType() == null ? "text/plain; charset=utf-8" : response.getContentType(),
                response.getBody() == null ? "" : response.getBody(),
                headers);
    }

    /** Lets go of Bolt's threads. */
    public void close() {
        app.stop();
    }
}
