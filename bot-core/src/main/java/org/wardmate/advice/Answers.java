package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;

/** Answers as read: the verdict first, then why, then the words themselves. What can be pressed comes later. */
final class Answers {
    private static final int QUOTES = 3;

    private Answers() {}

    static List<Block> shown(Answer answer, Council own) {
        return switch (answer) {
            case Answer.Answered(var _, var stance, var alsoNear, var _) -> spoken(stance, alsoNear);
            case Answer.Silent silent -> silence(silent, own);
            case Answer.Closest(var quotes) -> nearest(quotes, own);
            case Answer.DidYouMean _ -> List.of(new Paragraph(text("answer.did-you-mean")));
            case Answer.Compared compared -> Comparison.shown(compared, own);
            case Answer.OutOfScope() -> List.of(new Paragraph(text("answer.out-of-scope", own.whomToAsk())));
        };
    }

    private static List<Block> spoken(Stance.Speaks stance, List<Quote> alsoNear) {
        return Stream.of(Stream.of(Verdicts.notice(stance)), Quotes.shown(stance.quotes(), QUOTES), also(alsoNear))
                .flatMap(blocks -> blocks)
                .map(Block.class::cast)
                .toList();
    }

    private static Stream<Block> also(List<Quote> alsoNear) {
        return alsoNear.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Paragraph(text("answer.also-near"))), Quotes.shown(alsoNear, QUOTES));
    }

    private static List<Block> silence(Answer.Silent silent, Council own) {
        List<Quote> nearest = silent.stance().nearest();
        String topic = silent.topic().title();
        return Stream.of(
                        nearest.isEmpty() ? nothing(topic, own) : nothingInParticular(topic, nearest, own),
                        also(silent.alsoNear()),
                        others(silent.otherCouncils()))
                .flatMap(blocks -> blocks)
                .toList();
    }

    private static Stream<Block> nothing(String topic, Council own) {
        return Stream.of(
                new Notice(Tone.INFO, text("answer.silent.label"), text("answer.silent", own.name(), topic)),
                new Paragraph(text("answer.silent.ask", own.whomToAsk())));
    }

    /** Nobody is to take a missing rule for leave, so the general one stands before anything else. */
    private static Stream<Block> nothingInParticular(String topic, List<Quote> nearest, Council own) {
        Stream<Block> said = Stream.of(
                new Notice(Tone.INFO, text("answer.silent.near.label"), text("answer.silent.near", own.name(), topic)));
        Stream<Block> ask = Stream.of(new Paragraph(text("answer.silent.near.ask", own.whomToAsk())));
        return Stream.of(said, Quotes.shown(nearest, QUOTES), ask).flatMap(blocks -> blocks);
    }

    private static Stream<Block> others(List<Council> others) {
        return others.isEmpty()
                ? Stream.empty()
                : Stream.of(new Paragraph(text("answer.silent.others", InWords.councils(others))));
    }

    private static List<Block> nearest(List<Quote> quotes, Council own) {
        String opening = quotes.isEmpty() ? text("answer.nothing-near", own.name()) : text("answer.closest");
        return Stream.of(
                        Stream.of(new Paragraph(opening)),
                        Quotes.shown(quotes, QUOTES),
                        Stream.of(new Paragraph(text("answer.closest.ask", own.whomToAsk()))))
                .flatMap(blocks -> blocks)
                .map(Block.class::cast)
                .toList();
    }
}
