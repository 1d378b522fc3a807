package org.wardmate.knowledge.topics;

import java.util.List;
import org.wardmate.knowledge.document.PassageId;

/** What the map holds for one council on one topic. */
public sealed interface Position {

    /** Its guidelines speak: the reviewed verdict and summary, and the passages that say so, best first. */
    record Speaks(Verdict verdict, String summary, List<PassageId> passages) implements Position {
        public Speaks {
            passages = List.copyOf(passages);
        }
    }

    /** Its guidelines say nothing on it; {@code nearest} come close without answering. */
    record IsSilent(List<PassageId> nearest) implements Position {
        public IsSilent {
            nearest = List.copyOf(nearest);
        }
    }
}
