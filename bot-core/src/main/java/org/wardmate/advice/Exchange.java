package org.wardmate.advice;

import java.time.Instant;
import java.util.Optional;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Subject;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;

/**
 * A question and the answer that was shown.
 *
 * @param question the member's own words, or a topic's title when they pressed that
 * @param opening the question that opened the subject; the same, unless this one carries on from it
 */
public record Exchange(ExchangeId id, Question question, Question opening, Answer answer, Instant at) {

    /** What a reader needs to understand the question: what it carries on from, and the question. */
    public String inContext() {
        return question.equals(opening) ? question.words() : opening.words() + " … " + question.words();
    }

    /** What a question that carries on from this one carries on. */
    Subject subject() {
        return new Subject(opening, topic().map(TopicRef::id).orElse(null));
    }

    public Optional<TopicRef> topic() {
        return topicOf(answer);
    }

    public boolean isOn(TopicId id) {
        return topic().filter(topic -> topic.id().equals(id)).isPresent();
    }

    /** Whether the answer offers the topic as one that may be meant. */
    public boolean offers(TopicId id) {
        return answer instanceof Answer.DidYouMean(var topics, var _)
                && topics.stream().anyMatch(topic -> topic.id().equals(id));
    }

    static Optional<TopicRef> topicOf(Answer answer) {
        return switch (answer) {
            case Answer.Answered(var topic, var _, var _, var _) -> Optional.of(topic);
            case Answer.Compared(var topic, var _) -> Optional.of(topic);
            case Answer.Silent(var topic, var _, var _, var _) -> Optional.of(topic);
            case Answer.DidYouMean _, Answer.Closest _, Answer.OutOfScope _ -> Optional.empty();
        };
    }
}
