package org.wardmate.advice;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Block;
import org.wardmate.message.Message;

/** An answer as plain text, as a terminal shows it: the same words a member sees, without buttons. */
public final class AnswerText {
    private AnswerText() {}

    public static String of(Answer answer, Concern concern, Council council) {
        List<Block> blocks = new ArrayList<>(Safety.notice(concern));
        blocks.addAll(Answers.shown(answer, council));
        return Message.of(blocks).fallback();
    }
}
