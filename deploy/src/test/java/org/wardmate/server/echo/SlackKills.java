package org.wardmate.server.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Weather.Fault;

/**
 * {@link Kills} in Slack: at the end each member must have got one answer to each thing they wrote, in order. Arguments:
 * how many kills, and the seed of chance.
 */
final class SlackKills extends Kills implements AutoCloseable {
    private final FakeSlack slack = FakeSlack.start();

    private SlackKills(long seed) throws IOException {
        super("slack-kills", seed);
        for (int member = 0; member < MEMBERS; member++) {
            slack.add(user(member), "member-" + member + "@sample.example", FakeUser.Kind.MEMBER);
        }
        slack.weather((method, _) -> method.equals("chat.postMessage") ? fault(posting()) : Fault.NONE);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])));
        System.exit(0);
    }

    /** Kills so often; gives what came of it, or throws where something was lost, doubled or out of order. */
    static String run(int kills, long seed) throws IOException {
        try (SlackKills trial = new SlackKills(seed)) {
            return trial.result(kills, trial.happen(kills));
        }
    }

    private static Fault fault(Post post) {
        return switch (post) {
            case WELL -> Fault.NONE;
            case DIES_BEFORE -> Fault.DROPPED_BEFORE;
            case DIES_AFTER -> Fault.DROPPED_AFTER;
        };
    }

    @Override
    EchoProcess start(Path directory, long secondsAhead) throws IOException {
        return EchoProcess.start(
                SlackEcho.class, new Life(directory, slack.apiBaseUrl(), Duration.ofSeconds(secondsAhead), true, 0));
    }

    @Override
    String event(EchoProcess to, int member, String words) {
        return new Hand(slack, to.address(), Clock.systemUTC(), user(member)).written(words);
    }

    @Override
    boolean send(EchoProcess to, Clock clock, String event) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        byte[] body = event.getBytes(StandardCharsets.UTF_8);
        return Hand.send(to.address(), body, "application/json", timestamp, Hand.signed(timestamp, event))
                        .statusCode()
                == 200;
    }

    @Override
    List<String> answers(int member) {
        return slack.said(FakeSlack.direct(user(member))).stream()
                .map(post -> post.read())
                .toList();
    }

    private String result(int kills, Duration took) {
        int all = 0;
        for (int member = 0; member < MEMBERS; member++) {
            List<String> expected = expected(member);
            if (!answers(member).equals(expected)) {
                throw new AssertionError(
                        "Member %d wrote %d things and got %s".formatted(member, expected.size(), answers(member)));
            }
            all += expected.size();
        }
        return "%d kills, %d messages: none lost, none twice, all in order; %d s, history asked %d times."
                .formatted(kills, all, took.toSeconds(), slack.calls("conversations.history"));
    }

    private static String user(int member) {
        return "U0MEMBER" + member;
    }

    @Override
    public void close() {
        slack.close();
    }
}
