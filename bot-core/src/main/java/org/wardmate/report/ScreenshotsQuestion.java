package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wardmate.conversation.Labels;
import org.wardmate.conversation.Question;
import org.wardmate.conversation.Read;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.FileRequest;

/**
 * Screenshots: they come as files, at any moment, and a button says that there are no more.
 *
 * @param kept the names of those that came
 */
record ScreenshotsQuestion<D>(Function<D, List<String>> kept) implements Question<D> {
    private static final Set<String> DONE = Set.of("done", "finished", "that is all", "no more");

    @Override
    public List<Block> inputs(D draft, Labels labels) {
        return List.of(
                new FileRequest(labels.form(), text("report.screenshots.prompt")),
                new Choices(
                        List.of(new Choice(text("report.screenshots.done"), labels.button("done"), Emphasis.PRIMARY))));
    }

    @Override
    public Read<D> read(D draft, Reply reply) {
        return switch (reply) {
            case Reply.Chosen _ -> new Read.Accepted<>(draft);
            case Reply.Written(var words)
            when DONE.contains(words.strip().toLowerCase(Locale.UK)) -> new Read.Accepted<>(draft);
            case Reply.Written _, Reply.Filled _ -> new Read.NotAnAnswer<>();
        };
    }

    @Override
    public Optional<String> told(D draft) {
        return Optional.of(String.join("\n", kept.apply(draft))).filter(names -> !names.isEmpty());
    }
}
