package org.wardmate.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wardmate.message.Block;

/** A question after something to read that depends on the draft. */
record Introduced<D>(BiFunction<D, Labels, List<Block>> shown, Question<D> question) implements Question<D> {
    @Override
    public List<Block> inputs(D draft, Labels labels) {
        List<Block> blocks = new ArrayList<>(shown.apply(draft, labels));
        blocks.addAll(question.inputs(draft, labels));
        return blocks;
    }

    @Override
    public Read<D> read(D draft, Reply reply) {
        return question.read(draft, reply);
    }

    @Override
    public Optional<String> told(D draft) {
        return question.told(draft);
    }

    @Override
    public boolean takesWords() {
        return question.takesWords();
    }
}
