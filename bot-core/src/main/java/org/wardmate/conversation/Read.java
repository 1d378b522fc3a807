package org.wardmate.conversation;

/** What became of a reply. */
public sealed interface Read<D> {
    /** It was understood, and the draft holds it. */
    record Accepted<D>(D draft) implements Read<D> {}

    /** It was meant as an answer and cannot be one; the reason is shown, and the step is asked again. */
    record Rejected<D>(String reason) implements Read<D> {}

    /** These words are no answer to this question. They may be a question of the person's own, or more of their story. */
    record NotAnAnswer<D>() implements Read<D> {}
}
