package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Block.Paragraph;

/** Why words cannot be searched for, and what to do. */
final class Refusals {
    private Refusals() {}

    static Paragraph shown(Question.Reason reason, Council council) {
        return new Paragraph(
                switch (reason) {
                    case EMPTY -> text("refused.empty");
                    case TOO_LONG -> text("refused.too-long", String.valueOf(Question.LONGEST));
                    case NOT_ENGLISH -> text("refused.not-english", council.whomToAsk());
                });
    }
}
