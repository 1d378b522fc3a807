package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

/** The replies that officers kept for review. */
public interface Precedents {
    void add(Precedent precedent);

    /** A council's precedents, latest first. */
    List<Precedent> at(CouncilId council);

    static Precedents inMemory() {
        return new InMemoryPrecedents();
    }
}
