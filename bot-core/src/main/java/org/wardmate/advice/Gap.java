package org.wardmate.advice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;

/**
 * A question that got no good answer at a council. It never says who asked.
 *
 * @param exchange marks the question, so that a second word on it replaces the first
 * @param topic the topic it was taken for, if any
 */
public record Gap(
        ExchangeId exchange,
        CouncilId council,
        String question,
        Reason reason,
        @Nullable TopicRef topic,
        Instant at) {

    /** Why it is a gap. */
    public enum Reason {
        SILENT,
        CLOSEST,
        NONE_OF_THESE
    }
}
