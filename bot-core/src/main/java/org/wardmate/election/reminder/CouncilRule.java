package org.wardmate.election.reminder;

import java.util.List;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.message.Block.Quote;

/** What a council's own guidelines say about the matter of a reminder. */
public sealed interface CouncilRule {
    /**
     * They speak of it.
     *
     * @param summary the reviewed summary of their words
     * @param quotes the words themselves, with where they stand; at least one
     */
    record Speaks(TopicId topic, String summary, List<Quote> quotes) implements CouncilRule {
        public Speaks {
            quotes = List.copyOf(quotes);
            if (quotes.isEmpty()) {
                throw new IllegalArgumentException("A council that speaks is quoted.");
            }
        }
    }

    /** They do not. */
    record Silent() implements CouncilRule {}
}
