package org.wardmate.conversation;

import java.util.function.Predicate;

/** When a step is asked, with the words that the flow's diagram says it by. */
public record Condition<D>(String words, Predicate<D> holds) {
    static <D> Condition<D> always() {
        return new Condition<>("", _ -> true);
    }
}
