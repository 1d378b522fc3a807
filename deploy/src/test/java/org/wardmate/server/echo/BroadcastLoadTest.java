package org.wardmate.server.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A short run of {@link BroadcastLoad}. */
@Timeout(120)
class BroadcastLoadTest {
    private static final int MEMBERS = 80;

    @Test
    void reachesEverybodyAndAnswersMeanwhile() throws IOException, InterruptedException {
        BroadcastLoad.Result result = BroadcastLoad.run(MEMBERS);

        assertThat(result.reached()).isEqualTo(MEMBERS);
        assertThat(result.counted()).isEqualTo(MEMBERS);
        assertThat(result.twice()).isZero();
        assertThat(result.percentile(0.5)).isLessThan(1000);
    }
}
