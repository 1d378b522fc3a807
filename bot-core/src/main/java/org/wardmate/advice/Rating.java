package org.wardmate.advice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;

/** Whether an answer was useful to the one who asked. It never says who that was. */
public record Rating(
        ExchangeId exchange,
        CouncilId council,
        String question,
        boolean useful,
        @Nullable TopicRef topic,
        Instant at) {}
