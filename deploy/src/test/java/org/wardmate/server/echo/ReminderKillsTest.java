package org.wardmate.server.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Short runs of {@link ReminderKills}. */
@Timeout(300)
class ReminderKillsTest {
    private static final int MEMBERS = 40;
    private static final int KILLS = 2;

    @Test
    void reachesEverybodyOnceInSlack() throws IOException, InterruptedException {
        ReminderResult result = ReminderKills.run("SLACK", MEMBERS, KILLS, 5, ReminderKills.Met.BEFORE);

        assertReached(result);
        assertThat(result.again()).isZero();
        assertThat(result.questions().twice()).isZero();
    }

    @Test
    void reachesEverybodyInTeamsAndSaysWhatMayHaveComeBefore() throws IOException, InterruptedException {
        ReminderResult result = ReminderKills.run("TEAMS", MEMBERS, KILLS, 5, ReminderKills.Met.BEFORE);

        assertReached(result);
        assertThat(result.twice()).isZero();
        assertThat(result.marked()).isLessThanOrEqualTo(KILLS * 16);
    }

    private static void assertReached(ReminderResult result) {
        assertThat(result.reached()).isEqualTo(MEMBERS);
        assertThat(result.counted()).isEqualTo(MEMBERS);
        assertThat(result.questions().answered())
                .isEqualTo(result.questions().asked())
                .isPositive();
    }
}
