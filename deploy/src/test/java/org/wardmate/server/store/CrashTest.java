package org.wardmate.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five rounds of the trial, or as many as {@code -Dcrash.rounds} says; {@link CrashTrial} is also a program of its own. */
class CrashTest {
    @TempDir
    private Path directory = Path.of("");

    @Test
    void losesNothingKeptAndTearsNothingWhenItIsKilled() throws Exception {
        CrashTrial trial = new CrashTrial(directory, new Random());
        for (int round = 0; round < Integer.getInteger("crash.rounds", 5); round++) {
            assertThat(trial.round()).contains("writer 0");
        }
    }
}
