package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.topics.Verdict;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Tone;

/** Verdicts in words that fit any question. */
final class Verdicts {
    private Verdicts() {}

    /** The verdict, and the reviewed summary that says why. */
    static Notice notice(Stance.Speaks stance) {
        return new Notice(tone(stance.verdict()), words(stance.verdict()), stance.summary());
    }

    static String words(Verdict verdict) {
        return switch (verdict) {
            case GO_AHEAD -> text("verdict.go-ahead");
            case TAKE_CARE -> text("verdict.take-care");
            case DO_NOT -> text("verdict.do-not");
            case DEPENDS -> text("verdict.depends");
        };
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case GO_AHEAD -> Tone.SUCCESS;
            case TAKE_CARE, DO_NOT -> Tone.WARNING;
            case DEPENDS -> Tone.INFO;
        };
    }
}
