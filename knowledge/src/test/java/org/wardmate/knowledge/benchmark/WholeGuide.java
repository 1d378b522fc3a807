package org.wardmate.knowledge.benchmark;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.answer.Hearing;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.CouncilId;

/**
 * Wardmate as members meet it.
 *
 * @param wholeTurn whether it looks for danger and distress before it answers, as in a chat
 */
record WholeGuide(Guide guide, boolean wholeTurn) implements Rival {
    @Override
    public String name() {
        return wholeTurn ? "Wardmate, looking for danger first" : "Wardmate";
    }

    @Override
    public List<String> answer(String question, @Nullable String council) {
        Scope scope = council == null ? new Scope.AnyCouncil() : new Scope.OneCouncil(new CouncilId(council));
        return quotes(answer(new Question(question, scope)))
                .map(Quote::text)
                .limit(3)
                .toList();
    }

    private Answer answer(Question question) {
        if (!wholeTurn) {
            return guide.ask(question);
        }
        Hearing hearing = guide.hear(question.words());
        var _ = hearing.concern();
        return hearing.answer(question);
    }

    private static Stream<Quote> quotes(Answer answer) {
        return switch (answer) {
            case Answer.Answered(var _, var stance, var alsoNear, var _) ->
                Stream.concat(stance.quotes().stream(), alsoNear.stream());
            case Answer.Compared(var _, var stances) ->
                stances.stream()
                        .flatMap(stance -> stance instanceof Stance.Speaks speaks
                                ? speaks.quotes().stream().limit(1)
                                : Stream.empty());
            case Answer.DidYouMean(var _, var quotes) -> quotes.stream();
            case Answer.Closest(var quotes) -> quotes.stream();
            case Answer.Silent(var _, var stance, var alsoNear, var _) ->
                Stream.concat(stance.nearest().stream(), alsoNear.stream());
            case Answer.OutOfScope() -> Stream.empty();
        };
    }
}
