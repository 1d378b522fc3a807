package org.wardmate.server;

import java.util.List;
import java.util.Optional;
import org.wardmate.advice.Advisor;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Citation;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.knowledge.topics.Verdict;

/** Stands in for the guide until it is there; goes then. */
final class StandIn implements Advisor {
    private static final List<Document> DOCUMENTS = BuiltInGuidelines.read();
    private static final TopicRef FOLLOW = new TopicRef(new TopicId("follow-developer"), "Following developers");
    private static final TopicRef FRIENDS =
            new TopicRef(new TopicId("officers-friends"), "Being friends with officers");

    static List<Council> councils() {
        return DOCUMENTS.stream().map(document -> document.metadata().council()).toList();
    }

    static Optional<Document> document(DocumentId id) {
        return DOCUMENTS.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public Answer ask(Question question) {
        if (question.words().contains("explode")) {
            throw new IllegalStateException(question.words());
        }
        Document document = DOCUMENTS.stream()
                .filter(it -> question.scope() instanceof Scope.OneCouncil(var council)
                        && it.metadata().council().id().equals(council))
                .findFirst()
                .orElseThrow();
        Council council = document.metadata().council();
        List<Quote> quotes = document.passages().stream()
                .filter(passage ->
                        passage.text().contains("'follow'") || passage.leadIn().isPresent())
                .limit(2)
                .map(passage -> quote(document, passage))
                .toList();
        return switch (question.words()) {
            case String words when words.contains("hat") -> new Answer.OutOfScope();
            case String words
            when words.contains("silent") ->
                new Answer.Silent(FOLLOW, new Stance.IsSilent(council, quotes), councils());
            case String words when words.contains("near") -> new Answer.Closest(quotes);
            case String words when words.contains("mean") -> new Answer.DidYouMean(List.of(FOLLOW, FRIENDS), quotes);
            default ->
                new Answer.Answered(
                        FOLLOW,
                        new Stance.Speaks(
                                council,
                                Verdict.TAKE_CARE,
                                "Following a developer with a planning application can look like a close personal association. Think first whether you have a good reason.",
                                quotes),
                        List.of(FRIENDS));
        };
    }

    private static Quote quote(Document document, Passage passage) {
        return new Quote(
                passage.leadIn(),
                passage.text(),
                new Citation(document.metadata(), passage.headings(), passage.id(), passage.span()));
    }

    @Override
    public Optional<Answer> topic(TopicId topic, Scope scope) {
        return Optional.of(ask(new Question("follow", scope)));
    }

    @Override
    public Optional<Answer> compare(TopicId topic) {
        List<Stance> stances = DOCUMENTS.stream()
                .<Stance>map(document ->
                        document.metadata().council().id().value().startsWith("c")
                                ? new Stance.IsSilent(document.metadata().council(), List.of())
                                : new Stance.Speaks(
                                        document.metadata().council(),
                                        Verdict.TAKE_CARE,
                                        "Think first.",
                                        List.of(quote(
                                                document, document.passages().getFirst()))))
                .toList();
        return Optional.of(new Answer.Compared(FOLLOW, stances));
    }

    @Override
    public Concern concern(String words) {
        return words.contains("kill") ? Concern.DANGER : Concern.NONE;
    }
}
