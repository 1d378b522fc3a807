package org.wardmate.server.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A short run of {@link SlackKills}. */
class SlackKillsTest {
    @Test
    void losesNothingAndSaysNothingTwice() throws IOException {
        assertThat(SlackKills.run(6, 11)).contains("6 kills", "none lost, none twice");
    }
}
