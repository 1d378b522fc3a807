package org.wardmate.conversation;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Optional;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;

/** Whether all that was told is right. What was told stands above, put there by the dialogue. */
record Checking<D>() implements Question<D> {
    @Override
    public List<Block> inputs(D draft, Labels labels) {
        return List.of(new Choices(List.of(
                new Choice(text("flow.right"), labels.button("right"), Emphasis.PRIMARY),
                Choice.of(text("flow.change"), labels.move(new Move.Change())))));
    }

    @Override
    public Read<D> read(D draft, Reply reply) {
        return Yes.read(draft, reply);
    }

    @Override
    public Optional<String> told(D draft) {
        return Optional.empty();
    }
}
