package org.wardmate.server.cli;

import java.io.PrintWriter;
import org.wardmate.knowledge.index.Progress;

/** Says how far the guidelines are prepared for search, a line for each fifth. */
final class Preparation implements Progress {
    private static final int STEPS = 5;

    private final PrintWriter out;
    private int said;

    Preparation(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void at(int done, int all) {
        int step = done * STEPS / all;
        if (step > said) {
            out.printf("Preparing the guidelines for search, this once: %d of 100.%n", step * 100 / STEPS);
            said = step;
        }
    }
}
