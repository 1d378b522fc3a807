package org.wardmate.conversation;

import java.util.function.Predicate;
import org.wardmate.message.Texts;

/**
 * One step of a flow. Its texts stand in the bundle under its id: {@code step.safe-now} and, where the check shows it,
 * {@code step.safe-now.label}.
 *
 * @param id stays the same for ever: conversations are resumed by it
 * @param heading short, for the check; empty for what is not shown there
 * @param prompt what is asked or told
 * @param optional whether it may be skipped
 */
public record Step<D>(
        String id, String heading, String prompt, Question<D> question, Condition<D> when, boolean optional) {
    public Step {
        if (!id.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("A step's id is lower-case letters, digits and hyphens.");
        }
    }

    /** A question that has to be answered. */
    public static <D> Step<D> ask(String id, Question<D> question) {
        return new Step<>(id, Texts.heading(id), Texts.prompt(id), question, Condition.always(), false);
    }

    /** Something to read, with a button to go on. */
    public static <D> Step<D> tell(String id, Class<D> draft) {
        return ask(id, new Telling<>());
    }

    /** The check: everything that was told, each part of which can be changed. */
    public static <D> Step<D> review(String id, Class<D> draft) {
        return ask(id, new Checking<>());
    }

    public Step<D> skippable() {
        return new Step<>(id, heading, prompt, question, when, true);
    }

    /** The same step, asked only of drafts like this. */
    public Step<D> when(String words, Predicate<D> holds) {
        return new Step<>(id, heading, prompt, question, new Condition<>(words, holds), optional);
    }

    boolean appliesTo(D draft) {
        return when.holds().test(draft);
    }

    boolean isCheck() {
        return question instanceof Checking;
    }
}
