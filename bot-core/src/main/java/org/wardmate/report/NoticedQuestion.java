package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.Labels;
import org.wardmate.conversation.Question;
import org.wardmate.conversation.Read;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Facts;

/** Whether what was noticed in the member's words is right; what they take is not asked again. */
record NoticedQuestion() implements Question<ReportDraft> {
    private static final String USE = "use";

    @Override
    public List<Block> inputs(ReportDraft draft, Labels labels) {
        return List.of(
                new Facts(draft.news().facts()),
                new Choices(List.of(
                        new Choice(text("report.noticed.use"), labels.button(USE), Emphasis.PRIMARY),
                        Choice.of(text("report.noticed.ask"), labels.button("ask")))));
    }

    @Override
    public Read<ReportDraft> read(ReportDraft draft, Reply reply) {
        if (!(reply instanceof Reply.Chosen(var value))) {
            return new Read.NotAnAnswer<>();
        }
        ReportDraft told = value.equals(USE) ? draft.withScene(draft.news()::addedTo) : draft;
        return new Read.Accepted<>(told.noticing(Noticed.NOTHING));
    }

    @Override
    public Optional<String> told(ReportDraft draft) {
        return Optional.empty();
    }
}
