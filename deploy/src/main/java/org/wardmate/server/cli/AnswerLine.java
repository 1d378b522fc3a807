package org.wardmate.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Polarity;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.knowledge.topics.Verdict;

/** An answer as one line of JSON, in the shape that other programs rely on. */
record AnswerLine(
        @Nullable String id,
        @Nullable String council,
        Outcome outcome,
        @Nullable String topic,
        @Nullable Verdict verdict,
        boolean safety,
        List<QuoteLine> quotes) {

    enum Outcome {
        ANSWERED,
        CLOSEST,
        SILENT,
        OUT_OF_SCOPE
    }

    /** A quote with its place: characters of the document's original. */
    record QuoteLine(String document, String council, String heading, String text, int start, int end) {
        static QuoteLine of(Quote quote) {
            return new QuoteLine(
                    quote.citation().document().id().value(),
                    quote.citation().document().council().id().value(),
                    heading(quote),
                    quote.text(),
                    quote.citation().span().start(),
                    quote.citation().span().end());
        }

        /** The headings, with words that turn the meaning, such as "Don't", after them. */
        private static String heading(Quote quote) {
            LeadIn leadIn = quote.leadIn();
            List<String> headings = new ArrayList<>(quote.citation().headings());
            boolean said = !headings.isEmpty() && headings.getLast().equals(leadIn.words());
            if (leadIn.polarity() != Polarity.NEUTRAL && !said) {
                headings.add(leadIn.words());
            }
            return String.join(" › ", headings);
        }
    }

    /** Says no topic and no verdict where several stand side by side. */
    static AnswerLine of(@Nullable String id, @Nullable String council, Answer answer, Concern concern) {
        boolean safety = concern != Concern.NONE;
        return switch (answer) {
            case Answer.Answered(var topic, var stance, var alsoNear, var _) ->
                new AnswerLine(
                        id,
                        council,
                        Outcome.ANSWERED,
                        id(topic),
                        stance.verdict(),
                        safety,
                        lines(Stream.concat(stance.quotes().stream(), alsoNear.stream())));
            case Answer.Compared(var topic, var stances) ->
                new AnswerLine(id, council, outcome(stances), id(topic), null, safety, lines(inTurn(stances)));
            case Answer.DidYouMean(var _, var quotes) ->
                new AnswerLine(id, council, Outcome.CLOSEST, null, null, safety, lines(quotes.stream()));
            case Answer.Closest(var quotes) ->
                new AnswerLine(id, council, Outcome.CLOSEST, null, null, safety, lines(quotes.stream()));
            case Answer.Silent(var topic, var stance, var alsoNear, var _) ->
                new AnswerLine(
                        id,
                        council,
                        Outcome.SILENT,
                        id(topic),
                        null,
                        safety,
                        lines(Stream.concat(stance.nearest().stream(), alsoNear.stream())));
            case Answer.OutOfScope() ->
                new AnswerLine(id, council, Outcome.OUT_OF_SCOPE, null, null, safety, List.of());
        };
    }

    private static String id(TopicRef topic) {
        return topic.id().value();
    }

    private static Outcome outcome(List<Stance> stances) {
        return stances.stream().anyMatch(Stance.Speaks.class::isInstance) ? Outcome.ANSWERED : Outcome.SILENT;
    }

    /** The first quote of each council that speaks, then the second of each, and so on. */
    private static Stream<Quote> inTurn(List<Stance> stances) {
        List<Stance.Speaks> speaking = stances.stream()
                .filter(Stance.Speaks.class::isInstance)
                .map(Stance.Speaks.class::cast)
                .toList();
        int most = speaking.stream()
                .mapToInt(stance -> stance.quotes().size())
                .max()
                .orElse(0);
        return Stream.iterate(0, rank -> rank < most, rank -> rank + 1)
                .flatMap(rank -> speaking.stream()
                        .filter(stance -> rank < stance.quotes().size())
                        .map(stance -> stance.quotes().get(rank)));
    }

    private static List<QuoteLine> lines(Stream<Quote> quotes) {
        return quotes.map(QuoteLine::of).toList();
    }
}
