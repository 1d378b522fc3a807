package org.wardmate.assistant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmate.advice.Advisor;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;

/** Answers what a test has told it to, and nothing else. */
public final class FakeAdvisor implements Advisor {
    private record Place(TopicId topic, CouncilId council) {}

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<Place, Answer> topics = new HashMap<>();
    private final Map<TopicId, Answer> comparisons = new HashMap<>();
    private final Map<TopicId, Clarification> clarifications = new HashMap<>();
    private final Map<String, Concern> concerns = new HashMap<>();
    private final List<Set<String>> alike = new ArrayList<>();
    private final List<Surveyed> surveyed = new ArrayList<>();
    private final List<DocumentMetadata> documents = new ArrayList<>();
    private final Runnable working;
    private @Nullable Answer otherwise;

    /** @param working done whenever the real one would have to search or encode */
    public FakeAdvisor(Runnable working) {
        this.working = working;
    }

    public FakeAdvisor answers(String words, Answer answer) {
        answers.put(words, answer);
        return this;
    }

    /** The answer to all other words. */
    public FakeAdvisor otherwise(Answer answer) {
        otherwise = answer;
        return this;
    }

    public FakeAdvisor onTopic(TopicRef topic, String council, Answer answer) {
        topics.put(new Place(topic.id(), new CouncilId(council)), answer);
        return this;
    }

    public FakeAdvisor compares(Answer.Compared answer) {
        comparisons.put(answer.topic().id(), answer);
        return this;
    }

    public FakeAdvisor asksBack(TopicRef topic, Clarification clarification) {
        clarifications.put(topic.id(), clarification);
        return this;
    }

    /** Any words that hold these are of concern. */
    public FakeAdvisor worriesAt(String words, Concern concern) {
        concerns.put(words, concern);
        return this;
    }

    /** These words ask the same. */
    public FakeAdvisor groups(String... words) {
        alike.add(Set.of(words));
        return this;
    }

    public FakeAdvisor surveys(Surveyed topic) {
        surveyed.add(topic);
        return this;
    }

    public FakeAdvisor holds(DocumentMetadata document) {
        documents.add(document);
        return this;
    }

    @Override
    public List<List<Integer>> alike(List<String> questions) {
        working.run();
        return Advisor.super.alike(questions.stream()
                .map(question -> alike.stream()
                        .filter(group -> group.contains(question))
                        .map(Set::toString)
                        .findFirst()
                        .orElse(question))
                .toList());
    }

    @Override
    public List<Surveyed> topics() {
        return surveyed;
    }

    @Override
    public List<DocumentMetadata> documents() {
        return documents;
    }

    @Override
    public Answer ask(Question question) {
        working.run();
        Answer answer = answers.getOrDefault(question.words(), otherwise);
        if (answer == null) {
            throw new IllegalStateException("No answer to: " + question.words());
        }
        return answer;
    }

    @Override
    public Optional<Answer> topic(TopicId topic, Scope scope) {
        return switch (scope) {
            case Scope.OneCouncil(var council) -> Optional.ofNullable(topics.get(new Place(topic, council)));
            case Scope.AnyCouncil() -> Optional.empty();
        };
    }

    @Override
    public Optional<Answer> compare(TopicId topic) {
        return Optional.ofNullable(comparisons.get(topic));
    }

    @Override
    public Optional<Clarification> clarification(TopicId topic) {
        return Optional.ofNullable(clarifications.get(topic));
    }

    @Override
    public Concern concern(String words) {
        working.run();
        return concerns.entrySet().stream()
                .filter(known -> words.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Concern.NONE);
    }
}
