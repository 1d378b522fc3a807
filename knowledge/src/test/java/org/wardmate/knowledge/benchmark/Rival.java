package org.wardmate.knowledge.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way of answering, measured beside the others. */
interface Rival {
    String name();

    /** The texts shown for a question, best first, at most three; an empty list where it gives none. */
    List<String> answer(String question, @Nullable String council);
}
