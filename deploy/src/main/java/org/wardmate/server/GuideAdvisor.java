package org.wardmate.server;

import java.util.Optional;
import org.wardmate.advice.Advisor;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.TopicId;

/** The knowledge base as advice needs it. */
record GuideAdvisor(Guide guide) implements Advisor {
    @Override
    public Answer ask(Question question) {
        return guide.ask(question);
    }

    @Override
    public Optional<Answer> topic(TopicId topic, Scope scope) {
        return guide.topic(topic, scope);
    }

    @Override
    public Optional<Answer> compare(TopicId topic) {
        return guide.compare(topic).map(Answer.class::cast);
    }

    @Override
    public Optional<Clarification> clarification(TopicId topic) {
        return guide.clarification(topic);
    }

    @Override
    public Concern concern(String words) {
        return guide.concern(words);
    }
}
