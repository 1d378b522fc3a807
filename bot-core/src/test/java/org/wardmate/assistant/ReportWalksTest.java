package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;

/** Whatever a member does, in whatever order. */
class ReportWalksTest {
    private static final int WALKS = 150;
    private static final int MOVES = 60;

    /** Nothing throws, nobody is told who was not ticked, and what was told can be read in the end. */
    @Test
    void neverLoseNorLeakWhatWasTold() {
        for (long seed = 1; seed <= WALKS; seed++) {
            Wanderer wanderer = new Wanderer(seed);
            try {
                wanderer.wanders(MOVES);
                wanderer.findsEverythingTold();
            } catch (RuntimeException | AssertionError e) {
                fail("On walk %d, after this:\n%s".formatted(seed, wanderer.lately()), e);
            }
        }
    }
}
