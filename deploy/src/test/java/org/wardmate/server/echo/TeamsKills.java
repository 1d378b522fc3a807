package org.wardmate.server.echo;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * {@link Kills} in Teams: at the end each member must have got an answer to each thing they wrote, in order. What came
 * twice, for Teams cannot be asked whether it came, says that it may have. Arguments: how many kills, and the seed of
 * chance.
 */
final class TeamsKills {
    private TeamsKills() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])));
        System.exit(0);
    }

    /** Kills so often; gives what came of it, or throws where something was lost, out of order, or doubled unmarked. */
    static String run(int kills, long seed) throws IOException {
        try (TeamsGround ground = new TeamsGround()) {
            Kills trial = new Kills(ground, "teams-kills", seed);
            Duration took = trial.happen(kills);
            int all = 0;
            int marked = 0;
            for (int member = 0; member < Kills.MEMBERS; member++) {
                List<String> expected = trial.expected(member);
                List<String> answers = trial.answers(member);
                List<String> unmarked = ground.said(member).stream()
                        .filter(read -> !read.contains(TeamsGround.AGAIN))
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
            if (marked > (kills + 1) * Kills.MEMBERS) {
                throw new AssertionError("More than one for each member was in doubt after a kill: " + marked);
            }
            return "%d kills, %d messages: none lost, all in order, none twice unmarked; %d marked; %d s."
                    .formatted(kills, all, marked, took.toSeconds());
        }
    }
}
