package org.wardmate.slack;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Tempo.Pulse;
import org.wardmate.slack.web.InstallDoor;

/**
 * What must be known to speak with Slack.
 *
 * @param signingSecret proves that a request comes from Slack; null where nothing comes from there over HTTP
 * @param botToken of one workspace; null where workspaces are installed by {@code install}
 * @param appToken of the app itself, for a connection that goes out from here; null where there is none
 * @param installing lets workspaces install Wardmate themselves; null where one is named by its token
 * @param apiBaseUrl where Slack's methods are, for tests; null for Slack itself
 */
public record SlackSettings(
        @Nullable String signingSecret,
        @Nullable String botToken,
        @Nullable String appToken,
        InstallDoor.@Nullable Credentials installing,
        @Nullable String apiBaseUrl,
        Tempo tempo) {
    /** Slack takes about one message a second in a channel, short bursts beside it, several hundred a minute in all. */
    public static final Tempo TEMPO =
            new Tempo(new Pulse(Duration.ofMillis(200), 20), new Pulse(Duration.ofSeconds(1), 4));

    /** Reads the environment; null where Slack is not set up. */
    public static @Nullable SlackSettings from(Map<String, String> environment) {
        String secret = given(environment, "SLACK_SIGNING_SECRET");
        String appToken = given(environment, "SLACK_APP_TOKEN");
        return secret == null && appToken == null
                ? null
                : new SlackSettings(
                        secret,
                        given(environment, "SLACK_BOT_TOKEN"),
                        appToken,
                        installing(environment),
                        given(environment, "SLACK_API_BASE_URL"),
                        TEMPO);
    }

    /** Whether there is a workspace to speak in: one that is named, or those that come to be installed over HTTP. */
    public boolean hasWorkspace() {
        return botToken != null || signingSecret != null;
    }

    private static InstallDoor.@Nullable Credentials installing(Map<String, String> environment) {
        String id = given(environment, "SLACK_CLIENT_ID");
        String secret = given(environment, "SLACK_CLIENT_SECRET");
        return id == null || secret == null ? null : new InstallDoor.Credentials(id, secret);
    }

    private static @Nullable String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "settings for Slack";
    }
}
