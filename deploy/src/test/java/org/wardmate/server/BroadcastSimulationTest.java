package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A short run of {@link BroadcastSimulation}. */
@Timeout(120)
class BroadcastSimulationTest {
    @Test
    void reachesTheMembersOfSeveralCouncilsInTurn() throws IOException {
        BroadcastSimulation.Result result = BroadcastSimulation.run(4, 100);

        assertThat(result.sent()).isEqualTo(400);
        assertThat(result.done()).isEqualTo(4);
        // Each workspace takes five a second, the first of them at once.
        assertThat(result.time()).isBetween(Duration.ofMillis(99 * 200), Duration.ofSeconds(30));
    }
}
