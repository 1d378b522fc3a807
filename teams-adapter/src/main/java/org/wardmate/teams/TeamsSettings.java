package org.wardmate.teams;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Tempo.Pulse;
import org.wardmate.teams.client.Connector;
import org.wardmate.teams.client.Hosts;
import org.wardmate.teams.client.TeamsUser;

/**
 * What must be known to speak with Teams.
 *
 * @param metadata where the Bot Framework says which keys it signs requests with
 * @param hosts where messages may be sent
 */
public record TeamsSettings(Connector.Credentials credentials, URI metadata, Hosts hosts, Tempo tempo) {
    /** Teams takes 50 requests a second from one organisation, and about one a second in a conversation. */
    public static final Tempo TEMPO =
            new Tempo(new Pulse(Duration.ofMillis(25), 10), new Pulse(Duration.ofSeconds(1), 6));

    private static final URI MICROSOFTS =
            URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

    /** Reads the environment; null where Teams is not set up. Settings that cannot be right throw, in plain words. */
    public static @Nullable TeamsSettings from(Map<String, String> environment) {
        String appId = given(environment, "TEAMS_APP_ID");
        String password = given(environment, "TEAMS_APP_PASSWORD");
        String tenant = given(environment, "TEAMS_TENANT_ID");
        if (appId == null && password == null && tenant == null) {
            return null;
        }
        if (appId == null || password == null || tenant == null) {
            throw new IllegalArgumentException(
                    "Teams needs three settings, and not all are there: TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID.");
        }
        for (String id : List.of(appId, tenant)) {
            if (!TeamsUser.isUuid(id)) {
                throw new IllegalArgumentException(
                        "TEAMS_APP_ID and TEAMS_TENANT_ID are UUIDs in small letters, as the Azure portal shows them.");
            }
        }
        String login = given(environment, "TEAMS_LOGIN_BASE_URL");
        String metadata = given(environment, "TEAMS_OPENID_METADATA_URL");
        Stream.of(login, metadata).filter(address -> address != null).forEach(TeamsSettings::requireSafe);
        String hosts = given(environment, "TEAMS_ALLOWED_SERVICE_HOSTS");
        return new TeamsSettings(
                new Connector.Credentials(appId, password, tenant, login),
                metadata == null ? MICROSOFTS : URI.create(metadata),
                Hosts.of(hosts == null ? "" : hosts),
                TEMPO);
    }

    /** Whoever answers there is believed, so nobody on the way may answer instead. */
    private static void requireSafe(String address) {
        if (!address.matches("https://[^/@]+(/.*)?|http://127\\.0\\.0\\.1:\\d+(/.*)?")) {
            throw new IllegalArgumentException(
                    "TEAMS_LOGIN_BASE_URL and TEAMS_OPENID_METADATA_URL begin with https://.");
        }
    }

    private static @Nullable String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "settings for Teams";
    }
}
