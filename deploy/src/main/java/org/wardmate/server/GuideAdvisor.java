package org.wardmate.server;

import java.util.List;
import java.util.Optional;
import org.wardmate.advice.Advisor;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.answer.Hearing;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Subject;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.TopicId;

/** The knowledge base as advice needs it. */
record GuideAdvisor(Guide guide) implements Advisor {
    @Override
    public Answer ask(Question question) {
        return guide.ask(question);
    }

    @Override
    public Answer followUp(Question question, Subject subject) {
        return guide.followUp(question, subject);
    }

    @Override
    public Heard hear(String words) {
        return new HeardOnce(guide.hear(words));
    }

    private record HeardOnce(Hearing hearing) implements Heard {
        @Override
        public Concern concern() {
            return hearing.concern();
        }

        @Override
        public Answer answer(Question question) {
            return hearing.answer(question);
        }

        @Override
        public Answer answer(Question question, Subject subject) {
            return hearing.answer(question, subject);
        }
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

    @Override
    public List<List<Integer>> alike(List<String> questions) {
        return guide.alike(questions);
    }

    @Override
    public List<Surveyed> topics() {
        return guide.survey().topics();
    }

    @Override
    public List<DocumentMetadata> documents() {
        return guide.survey().documents();
    }
}
