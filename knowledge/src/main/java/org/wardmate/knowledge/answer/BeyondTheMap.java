package org.wardmate.knowledge.answer;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.search.PassageSearch;

/**
 * What a council's documents that nobody has mapped yet add to an answer. They are found by search alone, so they are
 * shown as what comes nearest, and they keep a council from being called silent when only its mapped document is.
 */
final class BeyondTheMap {
    /** An unmapped passage counts when it is among so many best ones of the council. */
    private static final int DEPTH = 5;

    private final Library library;
    private final PassageSearch passages;

    BeyondTheMap(Library library, PassageSearch passages) {
        this.library = library;
        this.passages = passages;
    }

    Answer extended(Answer answer, Question question, Supplier<Encoders.Meaning> meaning) {
        return switch (question.scope()) {
            case Scope.AnyCouncil() -> answer;
            case Scope.OneCouncil(var council)
            when !library.isMapped(council) ->
                isOnTopic(answer)
                        ? new Answer.Closest(
                                found(question, council, meaning.get()).toList())
                        : answer;
            case Scope.OneCouncil(var council)
            when library.hasUnmapped(council) ->
                isOnTopic(answer) ? extended(answer, unmapped(question, council, meaning.get())) : answer;
            case Scope.OneCouncil _ -> answer;
        };
    }

    private static boolean isOnTopic(Answer answer) {
        return switch (answer) {
            case Answer.Answered _, Answer.Silent _, Answer.DidYouMean _ -> true;
            case Answer.Closest _, Answer.Compared _, Answer.OutOfScope _ -> false;
        };
    }

    private static Answer extended(Answer answer, List<Quote> unmapped) {
        return switch (answer) {
            case Answer.Answered(var topic, var stance, var alsoNear, var related) ->
                new Answer.Answered(
                        topic,
                        stance,
                        upTo(Answering.MOST_QUOTES - stance.quotes().size(), unmapped, alsoNear),
                        related);
            case Answer.DidYouMean(var topics, var quotes) ->
                new Answer.DidYouMean(topics, upTo(Answering.MOST_QUOTES, quotes, unmapped));
            case Answer.Silent _
            when !unmapped.isEmpty() ->
                new Answer.Closest(
                        unmapped.stream().limit(Answering.MOST_QUOTES).toList());
            case Answer.Silent _, Answer.Closest _, Answer.Compared _, Answer.OutOfScope _ -> answer;
        };
    }

    private static List<Quote> upTo(int most, List<Quote> first, List<Quote> then) {
        return Stream.concat(first.stream(), then.stream())
                .distinct()
                .limit(Math.max(0, most))
                .toList();
    }

    private Stream<Quote> found(Question question, CouncilId council, Encoders.Meaning meaning) {
        return passages.find(question.words(), meaning, council.value(), DEPTH).stream()
                .map(hit -> library.quote(PassageId.parse(hit.key())))
                .limit(Answering.MOST_QUOTES);
    }

    private List<Quote> unmapped(Question question, CouncilId council, Encoders.Meaning meaning) {
        return passages.find(question.words(), meaning, council.value(), DEPTH).stream()
                .map(hit -> PassageId.parse(hit.key()))
                .filter(passage -> !library.isMapped(passage.document()))
                .map(library::quote)
                .toList();
    }
}
