package org.wardmate.advice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.people.Member;

/** Whether an answer was useful to the one who asked. It never says who that was. */
public record Rating(
        ExchangeId exchange,
        CouncilId council,
        String question,
        boolean useful,
        @Nullable TopicRef topic,
        Instant at) {

    static Rating of(Member asker, Exchange exchange, boolean useful) {
        return new Rating(
                exchange.id(),
                asker.council().id(),
                exchange.inContext(),
                useful,
                exchange.topic().orElse(null),
                exchange.at());
    }
}
