package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.conversation.SettableClock;
import org.wardmate.people.DemoDirectory;
import org.wardmate.relay.Brisk;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.web.Answer;
import org.wardmate.slack.web.InstallDoor;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.TreeMapRecords;

/** A workspace installs Wardmate itself. */
class InstallTest {
    private final FakeSlack slack = FakeSlack.start();
    private final SettableClock clock = new SettableClock();
    private final Records records = new TreeMapRecords();
    private final SlackAdapter adapter = SlackAdapter.open(
            new SlackSettings(
                    FakeSlack.SECRET,
                    null,
                    null,
                    new InstallDoor.Credentials("1.2", "client-secret"),
                    slack.apiBaseUrl(),
                    Brisk.TEMPO),
            records,
            SlackHouse.identities(new DemoDirectory(List.of(Samples.THURROCK))),
            clock);

    @AfterEach
    void close() {
        adapter.close();
        slack.close();
    }

    private Answer begin() {
        return adapter.install(InstallDoor.INSTALL, Map.of(), List.of()).orElseThrow();
    }

    private static Map<String, String> query(Answer answer) {
        String query = URI.create(header(answer, "Location")).getRawQuery();
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private Answer comesBack(String code, String state, String cookie) {
        return adapter.install(
                        InstallDoor.REDIRECT, Map.of("code", List.of(code), "state", List.of(state)), List.of(cookie))
                .orElseThrow();
    }

    private static String header(Answer answer, String name) {
        return answer.headers().getOrDefault(name, List.of("")).getFirst();
    }

    private static String cookie(Answer answer) {
        return header(answer, "Set-Cookie").split(";", 2)[0];
    }

    private int installed() {
        return records.<Integer>reading(reading ->
                reading.scan(Scan.all(new CollectionName("slack-workspaces"))).size());
    }

    @Test
    void goesToSlackAndComesBackWithATokenThatIsKept() {
        Answer begun = begin();
        assertThat(begun.status()).isEqualTo(302);
        assertThat(query(begun)).containsEntry("client_id", "1.2");
        assertThat(query(begun).getOrDefault("scope", "").split(",")).containsExactlyElementsOf(InstallDoor.SCOPES);
        assertThat(header(begun, "Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");

        Answer done = comesBack("good-code", query(begun).getOrDefault("state", ""), cookie(begun));

        assertThat(done.status()).isEqualTo(200);
        assertThat(done.body()).contains("installed");
        assertThat(installed()).isEqualTo(1);
    }

    @Test
    void refusesAStateFromAnotherBrowser() {
        Answer begun = begin();
        Answer other = begin();

        Answer done = comesBack("good-code", query(begun).getOrDefault("state", ""), cookie(other));

        assertThat(done.status()).isEqualTo(400);
        assertThat(installed()).isZero();
        assertThat(slack.calls("oauth.v2.access")).isZero();
    }

    @Test
    void refusesAStateUsedTwice() {
        Answer begun = begin();
        comesBack("good-code", query(begun).getOrDefault("state", ""), cookie(begun));

        assertThat(comesBack("good-code", query(begun).getOrDefault("state", ""), cookie(begun))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesAStateThatIsTooOld() {
        Answer begun = begin();
        clock.pass(Duration.ofMinutes(11));

        assertThat(comesBack("good-code", query(begun).getOrDefault("state", ""), cookie(begun))
                        .status())
                .isEqualTo(400);
        assertThat(installed()).isZero();
    }

    @Test
    void refusesACodeThatSlackDoesNotKnow() {
        Answer begun = begin();

        assertThat(comesBack("stolen", query(begun).getOrDefault("state", ""), cookie(begun))
                        .status())
                .isEqualTo(400);
        assertThat(installed()).isZero();
    }

    @Test
    void asksForTheRightsOfTheManifest() throws IOException {
        String manifest = Files.readString(Path.of("../deploy/slack/manifest.json"));

        assertThat(JsonParser.parseString(manifest)
                        .getAsJsonObject()
                        .getAsJsonObject("oauth_config")
                        .getAsJsonObject("scopes")
                        .getAsJsonArray("bot")
                        .asList()
                        .stream()
                        .map(JsonElement::getAsString))
                .containsExactlyElementsOf(InstallDoor.SCOPES);
    }

    @Test
    void isNotOfferedWithoutCredentials() {
        SlackSettings settings =
                new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, null, null, slack.apiBaseUrl(), Brisk.TEMPO);
        try (SlackAdapter other = SlackAdapter.open(
                settings,
                records,
                SlackHouse.identities(new DemoDirectory(List.of(Samples.THURROCK))),
                Clock.systemUTC())) {
            assertThat(other.install(InstallDoor.INSTALL, Map.of(), List.of())).isEmpty();
        }
    }
}
