package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

/** The questions that got no good answer. */
public interface Gaps {
    void add(Gap gap);

    /** A council's gaps, latest first. */
    List<Gap> at(CouncilId council);

    static Gaps inMemory() {
        return new InMemoryGaps();
    }
}
