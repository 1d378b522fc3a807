package org.wardmate.advice;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.people.Member;

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
        NONE_OF_THESE;

        /** Empty for a good answer, and for words out of scope: those are nobody else's business. */
        static Optional<Reason> of(Answer answer) {
            return switch (answer) {
                case Answer.Silent _ -> Optional.of(SILENT);
                case Answer.Closest _ -> Optional.of(CLOSEST);
                case Answer.Answered _, Answer.Compared _, Answer.DidYouMean _, Answer.OutOfScope _ -> Optional.empty();
            };
        }
    }

    static Gap of(Member asker, Exchange exchange, Reason reason) {
        return new Gap(
                exchange.id(),
                asker.council().id(),
                exchange.inContext(),
                reason,
                exchange.topic().orElse(null),
                exchange.at());
    }
}
