package org.wardmate.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.broadcast.ReminderState;

/** A reminder to many outlives the processes that send it. */
@Timeout(180)
class BroadcastKillsTest {
    private static final int KILLS = 4;

    @TempDir
    private Path directory = Path.of("");

    @Test
    void reachesEverybodyHoweverOftenTheServerDies() throws Exception {
        BroadcastKills.Result result = BroadcastKills.run(directory, KILLS);

        assertThat(result.reached()).isEqualTo(result.members());
        assertThat(result.keys()).isEqualTo(result.members());
        assertThat(result.counted()).isEqualTo(result.members());
        assertThat(result.again()).isLessThanOrEqualTo(KILLS * BroadcastWriter.AT_ONCE);
        assertThat(result.state()).isEqualTo(ReminderState.DONE);
    }
}
