package org.wardmate.server.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A short run of {@link TeamsKills}. */
class TeamsKillsTest {
    @Test
    void losesNothingAndMarksWhatMayComeTwice() throws IOException {
        assertThat(TeamsKills.run(6, 11)).contains("6 kills", "none lost", "none twice unmarked");
    }
}
