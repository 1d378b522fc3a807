package org.wardmate.knowledge.answer;

import java.util.List;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.topics.Verdict;

/** Where one council stands on a topic. */
public sealed interface Stance {
    Council council();

    /** Its guidelines speak: the reviewed verdict and summary, and the words themselves, best first. */
    record Speaks(Council council, Verdict verdict, String summary, List<Quote> quotes) implements Stance {
        public Speaks {
            quotes = List.copyOf(quotes);
        }
    }

    /** Its guidelines say nothing on it; {@code nearest} are lines that come close without answering, often none. */
    record IsSilent(Council council, List<Quote> nearest) implements Stance {
        public IsSilent {
            nearest = List.copyOf(nearest);
        }
    }
}
