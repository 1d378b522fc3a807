package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;

/** The real server between a local Slack, a local Teams, and people who are in both. */
class BothServerTest {
    private static final String SLACK_USER = "U0IVY";

    /** Made up, like all who are named in tests. */
    private static final String MEMBERS =
            """
            council,email,name,roles,ward,political_group,committees,parish,slack_team,teams_tenant
            thurrock,ivy@sample.example,Ivy Lanternwick (sample),councillor,Lantern Hill,Lighthouse Group,,,%s,%s
            thurrock,prudence@sample.example,Prudence Inkwell (sample),monitoring_officer,,,,,%s,%s
            """.formatted(FakeSlack.TEAM, FakeTeams.TENANT, FakeSlack.TEAM, FakeTeams.TENANT);

    @TempDir
    private Path directory;

    @Test
    void answersPeopleWhereTheyAre() throws IOException {
        try (FakeSlack slack = FakeSlack.start();
                FakeTeams teams = FakeTeams.start()) {
            slack.add(SLACK_USER, "ivy@sample.example", org.wardmate.slack.fake.FakeUser.Kind.MEMBER);
            FakeUser ivy = teams.add("ivy", "ivy@sample.example", FakeUser.Kind.MEMBER);
            FakeUser prudence = teams.add("prudence", "prudence@sample.example", FakeUser.Kind.MEMBER);
            Files.writeString(directory.resolve("members.csv"), MEMBERS);
            try (KillableServer server =
                    KillableServer.start(RunningServer.INDEX, directory, 0, environment(slack, teams))) {
                URI address = URI.create("http://127.0.0.1:" + server.port());
                var inSlack = new org.wardmate.slack.fake.Hand(
                        slack, address.resolve("/slack/events"), Clock.systemUTC(), SLACK_USER);
                Hand inTeams = new Hand(teams, address.resolve("/api/messages"), ivy);
                Hand officer = new Hand(teams, address.resolve("/api/messages"), prudence);

                officer.brings("19:members@thread.tacv2");
                officer.writes("hello");
                arrives("the officer's welcome", () -> officer.sees().size());
                inSlack.writes("hello");
                arrives("an answer in Slack", () -> inSlack.sees().size());
                inTeams.installs();
                inTeams.writes("can I follow this developer?");
                arrives("an answer in Teams", () -> inTeams.sees().size());
                inSlack.writes("can I block people?");
                until(
                        "another in Slack",
                        Duration.ofMinutes(1),
                        () -> inSlack.sees().size() == 2);

                assertThat(read(inTeams)).singleElement().asString().contains("Take care");
            }
        }
    }

    private static List<String> read(Hand hand) {
        return hand.sees().stream().map(Post::read).toList();
    }

    private static void arrives(String what, IntSupplier count) {
        until(what, Duration.ofMinutes(1), () -> count.getAsInt() > 0);
    }

    private Map<String, String> environment(FakeSlack slack, FakeTeams teams) {
        Map<String, String> environment = new HashMap<>();
        environment.put("WARDMATE_DIRECTORY", directory.resolve("members.csv").toString());
        environment.put("SLACK_BOT_TOKEN", FakeSlack.TOKEN);
        environment.put("SLACK_SIGNING_SECRET", FakeSlack.SECRET);
        environment.put("SLACK_API_BASE_URL", slack.apiBaseUrl());
        environment.put("TEAMS_APP_ID", FakeTeams.APP);
        environment.put("TEAMS_APP_PASSWORD", FakeTeams.PASSWORD);
        environment.put("TEAMS_TENANT_ID", FakeTeams.TENANT);
        environment.put("TEAMS_OPENID_METADATA_URL", teams.metadata());
        environment.put("TEAMS_LOGIN_BASE_URL", teams.address());
        environment.put("TEAMS_ALLOWED_SERVICE_HOSTS", teams.authority());
        return environment;
    }
}
