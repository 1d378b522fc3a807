package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Tokens;

/** The real server between a local Teams and its people. */
class TeamsServerTest {
    /** Made up, like all who are named in tests. */
    private static final String MEMBERS = """
            council,email,name,roles,ward,political_group,committees,parish,slack_team,teams_tenant
            thurrock,ivy@sample.example,Ivy Lanternwick (sample),councillor,Lantern Hill,Lighthouse Group,,,,%s
            thurrock,prudence@sample.example,Prudence Inkwell (sample),monitoring_officer,,,,,,%s
            """.formatted(FakeTeams.TENANT, FakeTeams.TENANT);

    @TempDir
    private Path directory;

    @Test
    void answersInTeamsAndGoesOnAfterAKill() throws IOException, InterruptedException {
        try (FakeTeams teams = FakeTeams.start()) {
            FakeUser ivy = teams.add("ivy", "ivy@sample.example", FakeUser.Kind.MEMBER);
            Files.writeString(directory.resolve("members.csv"), MEMBERS);
            try (KillableServer server = start(teams)) {
                Hand member = new Hand(teams, messages(server), ivy);
                member.writes("can I follow this developer?");
                sees(member, "Take care");
                assertThat(Hand.send(messages(server), "{}", "Bearer " + Tokens.good("https://evil.example/"))
                                .statusCode())
                        .isEqualTo(400);
                assertThat(Hand.send(messages(server), "{}", "").statusCode()).isEqualTo(401);
                server.kill();
            }
            try (KillableServer server = start(teams)) {
                Hand member = new Hand(teams, messages(server), ivy);
                member.mentions("19:general@thread.tacv2;messageid=1", "can I block people?");
                until(
                        "an answer in the channel",
                        Duration.ofMinutes(1),
                        () -> !teams.said("19:general@thread.tacv2;messageid=1").isEmpty());
                assertThat(member.sees()).hasSize(1);
                assertThat(teams.calls("member")).isEqualTo(1);
            }
        }
    }

    private KillableServer start(FakeTeams teams) throws IOException {
        return KillableServer.start(
                RunningServer.INDEX,
                directory,
                0,
                Map.of(
                        "WARDMATE_DIRECTORY",
                        directory.resolve("members.csv").toString(),
                        "TEAMS_APP_ID",
                        FakeTeams.APP,
                        "TEAMS_APP_PASSWORD",
                        FakeTeams.PASSWORD,
                        "TEAMS_TENANT_ID",
                        FakeTeams.TENANT,
                        "TEAMS_OPENID_METADATA_URL",
                        teams.metadata(),
                        "TEAMS_LOGIN_BASE_URL",
                        teams.address(),
                        "TEAMS_ALLOWED_SERVICE_HOSTS",
                        teams.authority()));
    }

    private static URI messages(KillableServer server) {
        return URI.create("http://127.0.0.1:" + server.port() + "/api/messages");
    }

    private static void sees(Hand member, String words) {
        until(
                words,
                Duration.ofMinutes(1),
                () -> member.sees().stream().anyMatch(post -> post.read().contains(words)));
    }
}
