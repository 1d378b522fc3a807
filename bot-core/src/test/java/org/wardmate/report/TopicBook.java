package org.wardmate.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wardmate.advice.Advisor;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.topics.TopicId;

/** An advisor that knows what one council says on a few topics, and nothing else. */
final class TopicBook implements Advisor {
    private final Map<TopicId, Answer> answers = new HashMap<>();

    TopicBook says(Answer.Answered answer) {
        answers.put(answer.topic().id(), answer);
        return this;
    }

    TopicBook isSilentOn(Answer.Silent answer) {
        answers.put(answer.topic().id(), answer);
        return this;
    }

    @Override
    public Optional<Answer> topic(TopicId topic, Scope scope) {
        return Optional.ofNullable(answers.get(topic));
    }

    @Override
    public Answer ask(Question question) {
        throw new IllegalStateException("Guidance asks nothing: " + question.words());
    }

    @Override
    public Optional<Answer> compare(TopicId topic) {
        return Optional.empty();
    }

    @Override
    public Concern concern(String words) {
        return Concern.NONE;
    }
}
