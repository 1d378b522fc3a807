package org.wardmate.advice;

import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Subject;

/** Words that an advisor looks at each time it is asked of them. */
record HeardAnew(Advisor advisor, String words) implements Advisor.Heard {
    @Override
    public Concern concern() {
        return advisor.concern(words);
    }

    @Override
    public Answer answer(Question question) {
        return advisor.ask(question);
    }

    @Override
    public Answer answer(Question question, Subject subject) {
        return advisor.followUp(question, subject);
    }
}
