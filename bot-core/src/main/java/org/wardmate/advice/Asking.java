package org.wardmate.advice;

import java.util.regex.Pattern;
import org.wardmate.knowledge.answer.Answer;

/** Tells a question for the guidelines from the words of a story, where either may be written. */
final class Asking {
    private static final Pattern OPENING = Pattern.compile(
            "(can|could|may|should|must|am i|are we|is it|do i|does|what|how|when|who|which|where|why)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Asking() {}

    /** A story may well end in a question mark; only one that the guidelines are about is taken for a question. */
    static boolean reads(Exchange exchange) {
        String words = exchange.question().words();
        boolean asks = words.endsWith("?") || OPENING.matcher(words).matches();
        return asks
                && switch (exchange.answer()) {
                    case Answer.Answered _, Answer.Silent _, Answer.Compared _, Answer.DidYouMean _ -> true;
                    case Answer.Closest _, Answer.OutOfScope _ -> false;
                };
    }
}
