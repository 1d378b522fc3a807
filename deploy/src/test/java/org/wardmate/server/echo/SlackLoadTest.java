package org.wardmate.server.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A short run of {@link SlackLoad}. */
class SlackLoadTest {
    @Test
    void acknowledgesEverybody() throws IOException, InterruptedException {
        assertThat(SlackLoad.run(100, 5, 1, false, false).toString())
                .contains("acknowledged 100 of 100", ", 0 of them wrong");
    }
}
