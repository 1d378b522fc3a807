package org.wardmate.election;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;

/** Whether a poll is held. Whoever says that it is not says where that stands. */
public sealed interface Standing {
    record GoingAhead() implements Standing {}

    /**
     * Put off.
     *
     * @param to null before a new day is known
     */
    record Postponed(@Nullable LocalDate to, String source) implements Standing {}

    /** Called off after it began, as when a candidate dies; another poll takes its place. */
    record Countermanded(LocalDate on, String source) implements Standing {}

    /** Not held at all, because other councils take this one's place. */
    record Superseded(List<CouncilId> successors, String source) implements Standing {
        public Superseded {
            successors = List.copyOf(successors);
        }
    }
}
