package org.wardmate.knowledge.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.topics.Position;
import org.wardmate.knowledge.topics.Topic;

/** Where councils stand on topics, by the map. */
record Stances(Library library) {
    static final int MOST_QUOTES = 3;

    Stance of(Topic topic, Council council) {
        return switch (position(topic, council.id())) {
            case Position.Speaks(var verdict, var summary, var passages) ->
                new Stance.Speaks(council, verdict, summary, first(passages));
            case Position.IsSilent(var nearest) -> new Stance.IsSilent(council, first(nearest));
        };
    }

    private List<Quote> first(List<PassageId> passages) {
        return library.quotes(passages.stream().limit(MOST_QUOTES));
    }

    /** Of every council that the map speaks for. */
    Answer.Compared compared(Topic topic) {
        return new Answer.Compared(
                topic.ref(),
                library.councils().stream()
                        .filter(council -> library.isMapped(council.id()))
                        .map(council -> of(topic, council))
                        .toList());
    }

    List<Council> speakingOn(Topic topic) {
        return library.councils().stream()
                .filter(council -> firstPassage(topic, council.id()).isPresent())
                .toList();
    }

    /** The passage that says it best, where the council speaks. */
    Optional<PassageId> firstPassage(Topic topic, CouncilId council) {
        return position(topic, council) instanceof Position.Speaks speaks
                ? Optional.of(speaks.passages().getFirst())
                : Optional.empty();
    }

    /** The passages that say it best, of every council that speaks. */
    Stream<PassageId> firstPassages(Topic topic) {
        return library.councils().stream().flatMap(council -> firstPassage(topic, council.id()).stream());
    }

    private static Position position(Topic topic, CouncilId council) {
        return Optional.ofNullable(topic.positions().get(council)).orElse(new Position.IsSilent(List.of()));
    }
}
