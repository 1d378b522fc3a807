package org.wardmate.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.message.Batches;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Link;

/** Choices as rows of buttons. What a button sends back is its value; its action id is {@code press.1}, {@code press.2}… */
final class Buttons {
    static final int LABEL = 75;
    private static final int ROW = 5;

    private Buttons() {}

    static Stream<Group> rows(List<Choice> choices) {
        return Batches.of(choices, row -> row.size() <= ROW).stream().flatMap(Buttons::row);
    }

    /** One button that opens an address. Slack tells that it was pressed as well, which is nothing to anybody. */
    static Stream<Group> link(Link link) {
        ButtonElement button = ButtonElement.builder()
                .text(PlainBlocks.shortened(link.label(), LABEL))
                .actionId("open")
                .url(link.address().toString())
                .build();
        return Stream.concat(
                PlainBlocks.whole(Stream.of(link.label()), LABEL),
                Stream.of(new Group(
                        ActionsBlock.builder().elements(List.of(button)).build())));
    }

    private static Stream<Group> row(List<Choice> choices) {
        List<BlockElement> buttons = IntStream.range(0, choices.size())
                .mapToObj(n -> button(choices.get(n), "press." + (n + 1)))
                .toList();
        return Stream.concat(
                PlainBlocks.whole(choices.stream().map(Choice::label), LABEL),
                Stream.of(new Group(ActionsBlock.builder().elements(buttons).build())));
    }

    private static BlockElement button(Choice choice, String actionId) {
        ButtonElement button = ButtonElement.builder()
                .text(PlainBlocks.shortened(choice.label(), LABEL))
                .actionId(actionId)
                .value(choice.action())
                .build();
        style(button, choice.emphasis());
        return button;
    }

    private static void style(ButtonElement button, Emphasis emphasis) {
        switch (emphasis) {
            case PRIMARY -> button.setStyle("primary");
            case DANGER -> button.setStyle("danger");
            case NORMAL -> {}
        }
    }
}
