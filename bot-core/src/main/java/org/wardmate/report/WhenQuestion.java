package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmate.conversation.Inputs;
import org.wardmate.conversation.Labels;
import org.wardmate.conversation.Question;
import org.wardmate.conversation.Read;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.DisplayTime;

/** When it happened: today or yesterday by button, and anything else in the member's words. */
record WhenQuestion(Clock clock) implements Question<ReportDraft> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Question<ReportDraft> IN_WORDS = Inputs.words(
            300,
            draft -> draft.incident().scene().when(),
            (draft, told) -> draft.withScene(scene -> scene.withWhen(told)));

    @Override
    public List<Block> inputs(ReportDraft draft, Labels labels) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE);
        return List.of(new Choices(List.of(
                Choice.of(text("report.when.today"), labels.button(today.toString())),
                Choice.of(
                        text("report.when.yesterday"),
                        labels.button(today.minusDays(1).toString())))));
    }

    @Override
    public Read<ReportDraft> read(ReportDraft draft, Reply reply) {
        return reply instanceof Reply.Chosen(var day) ? chosen(draft, day) : IN_WORDS.read(draft, reply);
    }

    private static Read<ReportDraft> chosen(ReportDraft draft, String day) {
        try {
            String told = DAY.format(LocalDate.parse(day));
            return new Read.Accepted<>(draft.withScene(scene -> scene.withWhen(told)));
        } catch (DateTimeParseException tamperedWith) {
            return new Read.NotAnAnswer<>();
        }
    }

    @Override
    public Optional<String> told(ReportDraft draft) {
        return IN_WORDS.told(draft);
    }

    @Override
    public boolean takesWords() {
        return true;
    }
}
