package org.wardmate.conversation;

/** What a button of a step does. */
public sealed interface Move {
    /** Gives an answer; empty for a form, whose values come with it. */
    record Answer(String value) implements Move {}

    record Skip() implements Move {}

    record Back() implements Move {}

    /** Stops for now; everything is kept. */
    record Save() implements Move {}

    /** Shows what can be changed. */
    record Change() implements Move {}

    /** Goes to a step, from the check or from a list of drafts. */
    record GoTo() implements Move {}

    /** The words set aside were meant as the answer. */
    record TakeAside() implements Move {}

    /** The words set aside are not needed. */
    record DropAside() implements Move {}

    /** Asks whether to delete the draft. */
    record Cancel() implements Move {}

    record CancelForSure() implements Move {}
}
