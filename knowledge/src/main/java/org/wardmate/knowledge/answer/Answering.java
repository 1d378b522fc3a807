package org.wardmate.knowledge.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.search.PassageSearch;
import org.wardmate.knowledge.topics.Topic;
import org.wardmate.knowledge.topics.TopicRef;

/** Makes an answer of what a question is probably about and what the council's guidelines say on that. */
final class Answering {
    static final int MOST_QUOTES = Stances.MOST_QUOTES;
    private static final int MOST_CHOICES = 3;
    private static final double WORTH_SHOWING = 0.03;

    private final Library library;
    private final Stances stances;
    private final PassageSearch passages;

    Answering(Library library, PassageSearch passages) {
        this.library = library;
        this.stances = new Stances(library);
        this.passages = passages;
    }

    Answer answer(Question question, Encoders.Meaning meaning, TopicGuess guess) {
        return switch (Confidence.in(guess)) {
            case OUT_OF_SCOPE -> new Answer.OutOfScope();
            case SURE -> onTopic(guess.likely().getFirst().topic(), question.scope(), guess);
            case TORN ->
                new Answer.DidYouMean(
                        guess.likely().stream()
                                .limit(MOST_CHOICES)
                                .map(likely -> likely.topic().ref())
                                .toList(),
                        quotesOfLikely(guess, question.scope()));
            case LOST -> new Answer.Closest(nearest(question, meaning));
        };
    }

    Answer onTopic(Topic topic, Scope scope) {
        return onTopic(topic, scope, new TopicGuess(List.of(new TopicGuess.Likely(topic, 1)), 0, 0));
    }

    private Answer onTopic(Topic topic, Scope scope, TopicGuess guess) {
        return switch (scope) {
            case Scope.AnyCouncil() -> stances.compared(topic);
            case Scope.OneCouncil(var id) -> {
                Council council = library.council(id).orElseThrow();
                yield switch (stances.of(topic, council)) {
                    case Stance.Speaks speaks ->
                        new Answer.Answered(topic.ref(), speaks, alsoNear(speaks.quotes(), guess, id), related(topic));
                    case Stance.IsSilent silent ->
                        new Answer.Silent(
                                topic.ref(), silent, alsoNear(silent.nearest(), guess, id), stances.speakingOn(topic));
                };
            }
        };
    }

    /** The first passages of the next likely topics, as far as those shown leave room. */
    private List<Quote> alsoNear(List<Quote> quotes, TopicGuess guess, CouncilId council) {
        List<PassageId> shown =
                quotes.stream().map(quote -> quote.citation().passage()).toList();
        return library.quotes(guess.likely().stream()
                .skip(1)
                .filter(likely -> likely.probability() >= WORTH_SHOWING)
                .flatMap(likely -> stances.firstPassage(likely.topic(), council).stream())
                .distinct()
                .filter(passage -> !shown.contains(passage))
                .limit(MOST_QUOTES - shown.size()));
    }

    private List<TopicRef> related(Topic topic) {
        return library.topics().related(topic);
    }

    private List<Quote> quotesOfLikely(TopicGuess guess, Scope scope) {
        return switch (scope) {
            case Scope.OneCouncil(var council) ->
                library.quotes(guess.likely().stream()
                        .flatMap(likely -> stances.firstPassage(likely.topic(), council).stream())
                        .distinct()
                        .limit(MOST_QUOTES));
            case Scope.AnyCouncil() ->
                library.quotes(guess.likely().stream()
                        .flatMap(likely -> stances.firstPassages(likely.topic()))
                        .distinct()
                        .limit(MOST_QUOTES));
        };
    }

    private List<Quote> nearest(Question question, Encoders.Meaning meaning) {
        return library.quotes(
                passages.find(question.words(), meaning, councilOf(question.scope()), MOST_QUOTES).stream()
                        .map(hit -> PassageId.parse(hit.key())));
    }

    private static @Nullable String councilOf(Scope scope) {
        return switch (scope) {
            case Scope.OneCouncil(var council) -> council.value();
            case Scope.AnyCouncil() -> null;
        };
    }
}
