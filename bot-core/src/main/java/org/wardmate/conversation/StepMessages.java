package org.wardmate.conversation;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;

/** What a dialogue says, whatever the flow. */
final class StepMessages {
    private StepMessages() {}

    /** A step as it is asked: note, question, what to answer with, and the ways out. The way to help stands in each. */
    static <D> Message asked(Flow<D> flow, Step<D> step, Position position, D draft, String note) {
        Labels labels = new Labels(position.draft(), step.id());
        List<Block> blocks = new ArrayList<>();
        if (!note.isEmpty()) {
            blocks.add(new Paragraph(note));
        }
        blocks.addAll(prompt(step));
        if (step.isCheck()) {
            blocks.add(new Facts(told(flow, position, draft)));
        }
        blocks.addAll(step.question().inputs(draft, labels));
        blocks.add(new Choices(ways(flow, step, position, draft, labels)));
        blocks.add(new Paragraph(foot(flow.progress(draft, position.settled()))));
        return Message.of(blocks);
    }

    private static String foot(Flow.Progress progress) {
        String at = String.valueOf(progress.at());
        return progress.endInSight() ? text("flow.foot.of", at, String.valueOf(progress.of())) : text("flow.foot", at);
    }

    /** The first line of a prompt is its heading, and each further line a paragraph. */
    private static List<Block> prompt(Step<?> step) {
        List<Block> blocks = new ArrayList<>();
        for (String line : step.prompt().split("\n", -1)) {
            blocks.add(blocks.isEmpty() ? new Heading(line) : new Paragraph(line));
        }
        return blocks;
    }

    private static <D> List<Fact> told(Flow<D> flow, Position position, D draft) {
        return flow.checked(draft, position.settled()).stream()
                .map(step ->
                        new Fact(step.heading(), step.question().told(draft).orElseGet(() -> text("flow.left-out"))))
                .toList();
    }

    private static <D> List<Choice> ways(Flow<D> flow, Step<D> step, Position position, D draft, Labels labels) {
        List<Choice> ways = new ArrayList<>();
        if (!position.aside().isEmpty() && step.question().takesWords()) {
            ways.add(Choice.of(text("flow.was-answer"), labels.move(new Move.TakeAside())));
        }
        if (step.optional()) {
            ways.add(Choice.of(text("flow.skip"), labels.move(new Move.Skip())));
        }
        if (flow.before(step.id(), draft, position.settled()).isPresent()) {
            ways.add(Choice.of(text("flow.back"), labels.move(new Move.Back())));
        }
        ways.add(Choice.of(text("flow.save"), labels.move(new Move.Save())));
        return ways;
    }

    /** Which answer to change. */
    static <D> Message changes(Flow<D> flow, Position position, D draft) {
        List<Choice> choices = new ArrayList<>(flow.checked(draft, position.settled()).stream()
                .map(step ->
                        Choice.of(step.heading(), labels(position, step.id()).move(new Move.GoTo())))
                .toList());
        choices.add(Choice.of(text("flow.delete"), labels(position).move(new Move.Cancel())));
        return Message.of(new Heading(text("flow.which")), new Choices(choices));
    }

    /** Words that are no answer to the question asked. */
    static Message aside(Position position) {
        return Message.of(
                new Paragraph(text("flow.aside")),
                new Choices(List.of(
                        new Choice(
                                text("flow.aside.add"), labels(position).move(new Move.TakeAside()), Emphasis.PRIMARY),
                        Choice.of(text("flow.aside.drop"), labels(position).move(new Move.DropAside())))));
    }

    static Message saved(Position position) {
        return Message.of(
                new Paragraph(text("flow.saved")),
                new Choices(List.of(
                        Choice.of(text("flow.continue"), labels(position).move(new Move.GoTo())))));
    }

    static Message sure(Position position) {
        return Message.of(
                new Paragraph(text("flow.sure")),
                new Choices(List.of(
                        new Choice(
                                text("flow.sure.yes"),
                                labels(position).move(new Move.CancelForSure()),
                                Emphasis.DANGER),
                        Choice.of(text("flow.sure.no"), labels(position).move(new Move.DropAside())))));
    }

    private static Labels labels(Position position) {
        return labels(position, position.step());
    }

    private static Labels labels(Position position, String step) {
        return new Labels(position.draft(), step);
    }
}
