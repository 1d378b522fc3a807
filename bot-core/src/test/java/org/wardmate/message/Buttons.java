package org.wardmate.message;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;

/** The buttons of a message, as a test looks at them. */
public final class Buttons {
    private Buttons() {}

    public static Stream<Choice> of(Message message) {
        return message.blocks().stream()
                .filter(Choices.class::isInstance)
                .flatMap(block -> ((Choices) block).choices().stream());
    }

    /** Their labels, such as {@code [Yes] [No]}. */
    public static String read(Message message) {
        return of(message).map(choice -> "[" + choice.label() + "]").collect(Collectors.joining(" "));
    }
}
