package org.wardmate.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wardmate.message.Block;

/** How one step's answer is given and read. Pure: the draft goes in, and a draft comes out. */
public interface Question<D> {
    /** What the answer is given with: buttons, a form, or nothing where it is written. */
    List<Block> inputs(D draft, Labels labels);

    Read<D> read(D draft, Reply reply);

    /** What the draft holds as the answer, in words; empty when it holds none. What it holds is never asked. */
    Optional<String> told(D draft);

    /** Whether any words are an answer, so that a question of the person's own must be told from one. */
    default boolean takesWords() {
        return false;
    }

    /** The same question, whose inputs come after what they are about. */
    default Question<D> after(BiFunction<D, Labels, List<Block>> shown) {
        return new Introduced<>(shown, this);
    }
}
