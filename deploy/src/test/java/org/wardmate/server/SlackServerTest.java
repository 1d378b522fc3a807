package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;

/** The real server between a local Slack and its people. */
class SlackServerTest {
    private static final String MEMBER = "U0IVY";

    /** Made up, like all who are named in tests. */
    private static final String MEMBERS = """
            council,email,name,roles,ward,political_group,committees,parish,slack_team,teams_tenant
            thurrock,ivy@sample.example,Ivy Lanternwick (sample),councillor,Lantern Hill,Lighthouse Group,,,%s,
            thurrock,prudence@sample.example,Prudence Inkwell (sample),monitoring_officer,,,,,%s,
            """.formatted(FakeSlack.TEAM, FakeSlack.TEAM);

    @TempDir
    private Path directory;

    @Test
    void answersInSlackAndGoesOnAfterAKill() throws IOException, InterruptedException {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.add(MEMBER, "ivy@sample.example", FakeUser.Kind.MEMBER);
            Files.writeString(directory.resolve("members.csv"), MEMBERS);
            try (KillableServer server = start(slack)) {
                Hand member = new Hand(slack, events(server), Clock.systemUTC(), MEMBER);
                member.writes("can I follow this developer?");
                sees(member, "Take care");
                assertThat(forged(server).statusCode()).isEqualTo(401);
                server.kill();
            }
            try (KillableServer server = start(slack)) {
                Hand member = new Hand(slack, events(server), Clock.systemUTC(), MEMBER);
                member.commands("/wardmate", "can I block people?");
                until(
                        "an answer beside",
                        Duration.ofMinutes(1),
                        () -> !slack.beside().isEmpty());
                assertThat(member.sees()).hasSize(1);
            }
        }
    }

    @Test
    void answersOverAConnectionOfItsOwnWithoutASigningSecret() throws IOException, InterruptedException {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.add(MEMBER, "ivy@sample.example", FakeUser.Kind.MEMBER);
            Files.writeString(directory.resolve("members.csv"), MEMBERS);
            Map<String, String> environment = new HashMap<>(environment(slack));
            environment.remove("SLACK_SIGNING_SECRET");
            environment.put("SLACK_APP_TOKEN", FakeSlack.APP_TOKEN);
            try (KillableServer server = KillableServer.start(RunningServer.INDEX, directory, 0, environment)) {
                Hand member = Hand.overSocket(slack, MEMBER);
                member.writes("can I follow this developer?");
                sees(member, "Take care");
                assertThat(forged(server).statusCode()).isEqualTo(404);
            }
        }
    }

    private KillableServer start(FakeSlack slack) throws IOException {
        return KillableServer.start(RunningServer.INDEX, directory, 0, environment(slack));
    }

    private Map<String, String> environment(FakeSlack slack) {
        return Map.of(
                "WARDMATE_DIRECTORY",
                directory.resolve("members.csv").toString(),
                "SLACK_BOT_TOKEN",
                FakeSlack.TOKEN,
                "SLACK_SIGNING_SECRET",
                FakeSlack.SECRET,
                "SLACK_API_BASE_URL",
                slack.apiBaseUrl());
    }

    private static URI events(KillableServer server) {
        return URI.create("http://127.0.0.1:" + server.port() + "/slack/events");
    }

    private static void sees(Hand member, String words) {
        until(
                words,
                Duration.ofMinutes(1),
                () -> member.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    private static HttpResponse<String> forged(KillableServer server) {
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        byte[] body = "{\"type\":\"url_verification\",\"challenge\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        return Hand.send(events(server), body, "application/json", now, Hand.signed("wrong", now, body));
    }
}
