package org.wardmate.advice;

import java.util.List;
import org.wardmate.knowledge.document.CouncilId;

/** What members thought of answers; a second rating of the same answer replaces the first. */
public interface Feedback {
    void add(Rating rating);

    /** A council's ratings, latest first. */
    List<Rating> at(CouncilId council);

    static Feedback inMemory() {
        return new InMemoryFeedback();
    }
}
