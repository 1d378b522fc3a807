package org.wardmate.server.echo;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Fault;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Tokens;

/**
 * {@link Kills} in Teams: at the end each member must have got an answer to each thing they wrote, in order. What came
 * twice, for Teams cannot be asked whether it came, says that it may have. Arguments: how many kills, and the seed of
 * chance.
 */
final class TeamsKills extends Kills implements AutoCloseable {
    private static final String AGAIN = "You may have seen this already.";

    private final FakeTeams teams = FakeTeams.start();
    private final List<FakeUser> users = new ArrayList<>();

    private TeamsKills(long seed) throws IOException {
        super("teams-kills", seed);
        for (int member = 0; member < MEMBERS; member++) {
            users.add(teams.add("m" + member, "member-" + member + "@sample.example", FakeUser.Kind.MEMBER));
        }
        teams.weather((call, _) -> call.equals("send") ? fault(posting()) : Fault.NONE);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])));
        System.exit(0);
    }

    /** Kills so often; gives what came of it, or throws where something was lost, out of order, or doubled unmarked. */
    static String run(int kills, long seed) throws IOException {
        try (TeamsKills trial = new TeamsKills(seed)) {
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
                TeamsEcho.class, new Life(directory, teams.authority(), Duration.ofSeconds(secondsAhead), true, 0));
    }

    @Override
    String event(EchoProcess to, int member, String words) {
        return new Hand(teams, to.address(), users.get(member)).message(words).toString();
    }

    @Override
    boolean send(EchoProcess to, Clock clock, String event) {
        String authorization = "Bearer " + Tokens.good(teams.service());
        return Hand.send(to.address(), event, authorization).statusCode() == 200;
    }

    @Override
    List<String> answers(int member) {
        return teams.said(users.get(member).chat()).stream()
                .map(post -> post.lines().getLast())
                .toList();
    }

    private String result(int kills, Duration took) {
        int all = 0;
        int marked = 0;
        for (int member = 0; member < MEMBERS; member++) {
            List<String> expected = expected(member);
            List<String> answers = answers(member);
            List<String> unmarked = teams.said(users.get(member).chat()).stream()
                    .map(post -> post.read())
                    .filter(read -> !read.contains(AGAIN))
                    .toList();
            boolean inOrder = answers.stream().distinct().toList().equals(expected)
                    && answers.equals(answers.stream()
                            .sorted(comparingInt(expected::indexOf))
                            .toList());
            if (!inOrder || unmarked.size() != unmarked.stream().distinct().count()) {
                throw new AssertionError(
                        "Member %d wrote %d things and got %s".formatted(member, expected.size(), answers));
            }
            all += expected.size();
            marked += answers.size() - unmarked.size();
        }
        if (marked > (kills + 1) * MEMBERS) {
            throw new AssertionError("More than one for each member was in doubt after a kill: " + marked);
        }
        return "%d kills, %d messages: none lost, all in order, none twice unmarked; %d marked; %d s."
                .formatted(kills, all, marked, took.toSeconds());
    }

    @Override
    public void close() {
        teams.close();
    }
}
