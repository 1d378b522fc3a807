package org.wardmate.server.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * {@link Kills} in Slack: at the end each member must have got one answer to each thing they wrote, in order. Arguments:
 * how many kills, and the seed of chance.
 */
final class SlackKills {
    private SlackKills() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1])));
        System.exit(0);
    }

    /** Kills so often; gives what came of it, or throws where something was lost, doubled or out of order. */
    static String run(int kills, long seed) throws IOException {
        try (SlackGround ground = new SlackGround()) {
            Kills trial = new Kills(ground, "slack-kills", seed);
            Duration took = trial.happen(kills);
            int all = 0;
            for (int member = 0; member < Kills.MEMBERS; member++) {
                List<String> expected = trial.expected(member);
                List<String> said = ground.said(member);
                if (!said.equals(expected)) {
                    throw new AssertionError(
                            "Member %d wrote %d things and got %s".formatted(member, expected.size(), said));
                }
                all += expected.size();
            }
            return "%d kills, %d messages: none lost, none twice, all in order; %d s, history asked %d times."
                    .formatted(kills, all, took.toSeconds(), ground.slack.calls("conversations.history"));
        }
    }
}
