package org.wardmate.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Subject;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.TopicId;

/** What advice needs of the knowledge base. */
public interface Advisor {
    Answer ask(Question question);

    /** The answer to a question that carries on a conversation: by default, of both questions together. */
    default Answer followUp(Question question, Subject subject) {
        String both = subject.opening().words() + " " + question.words();
        return ask(both.length() <= Question.LONGEST ? new Question(both, question.scope()) : question);
    }

    /** What somebody wrote, taken in once for all that is asked of it within a turn. */
    interface Heard {
        Concern concern();

        Answer answer(Question question);

        Answer answer(Question question, Subject subject);
    }

    /** Takes in words of any length; by default, each asking looks at them anew. */
    default Heard hear(String words) {
        return new HeardAnew(this, words);
    }

    /** What stands on a topic; empty when the map no longer holds it, as behind an old button. */
    Optional<Answer> topic(TopicId topic, Scope scope);

    /** Where every council stands on a topic; empty when the map no longer holds it. */
    Optional<Answer> compare(TopicId topic);

    /** What to ask back on a topic whose answer turns on one fact; most turn on none. */
    default Optional<Clarification> clarification(TopicId topic) {
        return Optional.empty();
    }

    /** What must be seen to before any answer; takes words of any length. */
    Concern concern(String words);

    /** Groups of questions that ask much the same, by their places in the list; by default only the very same words. */
    default List<List<Integer>> alike(List<String> questions) {
        return List.copyOf(IntStream.range(0, questions.size())
                .boxed()
                .collect(Collectors.groupingBy(questions::get, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Where every council of the map stands on every topic, by theme. */
    default List<Surveyed> topics() {
        return List.of();
    }

    /** What is known about each document in force. */
    default List<DocumentMetadata> documents() {
        return List.of();
    }
}
