package org.wardmate.advice;

import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;

/** Words that a member wrote, looked into; nothing is kept yet. */
public sealed interface Considered {
    Concern concern();

    /** Whether they read like a question that the guidelines may answer, rather than a story. */
    default boolean isAsking() {
        return switch (this) {
            case Refused _ -> false;
            case Found(var _, var exchange) -> Asking.reads(exchange);
        };
    }

    /** Whether they are a question, and its answer is what the guidelines say and nothing else. */
    default boolean isForEverybody() {
        return concern() == Concern.NONE
                && isAsking()
                && switch (this) {
                    case Refused _ -> false;
                    case Found(var _, var exchange) -> !(exchange.answer() instanceof Answer.DidYouMean);
                };
    }

    /** They cannot be searched for. */
    record Refused(Concern concern, Question.Reason reason) implements Considered {}

    /** A question with its answer. */
    record Found(Concern concern, Exchange exchange) implements Considered {}
}
