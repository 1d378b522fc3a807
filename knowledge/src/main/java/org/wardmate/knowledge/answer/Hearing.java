package org.wardmate.knowledge.answer;

/**
 * What somebody wrote, encoded once for its concern and for its answer. It holds their words, so it is made for one
 * turn and dropped with it.
 */
public final class Hearing {
    private final Guide guide;
    private final String typed;
    private final Impression whole;

    Hearing(Guide guide, String typed, Impression whole) {
        this.guide = guide;
        this.typed = typed;
        this.whole = whole;
    }

    /** Whether somebody may be in danger or not coping; to be seen to before any answer. */
    public Concern concern() {
        return guide.concern(typed, whole);
    }

    /** What the guidelines say to the question that was read from these words. */
    public Answer answer(Question question) {
        return question.words().equals(whole.words()) ? guide.ask(question, whole) : guide.ask(question);
    }

    /** What they say to it where it carries on a conversation. */
    public Answer answer(Question question, Subject subject) {
        return question.words().equals(whole.words())
                ? guide.followUp(question, subject, whole)
                : guide.followUp(question, subject);
    }
}
