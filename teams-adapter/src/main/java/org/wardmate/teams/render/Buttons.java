package org.wardmate.teams.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.message.Batches;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Link;
import org.wardmate.message.Pieces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Buttons. A choice sends {@code {"verb":"press","action":…}}, whether it goes out as {@code Action.Execute} or, from a
 * client that does not know that, as {@code Action.Submit}.
 */
final class Buttons {
    static final int LABEL = 60;
    private static final int ROW = 5;

    // Teams narrows the buttons of a row until they fit: on a phone, more would leave "Ask the mon…".
    private static final int ROW_CHARACTERS = 36;

    private Buttons() {}

    static Stream<Group> rows(List<Choice> choices) {
        return Batches.of(choices, Buttons::fits).stream()
                .flatMap(row -> Stream.concat(
                        Texts.whole(row.stream().map(Choice::label), LABEL), Stream.of(new Group(List.of(row(row))))));
    }

    /** One button that opens an address. */
    static Stream<Group> link(Link link) {
        ObjectNode open = JsonNodeFactory.instance
                .objectNode()
                .put("type", "Action.OpenUrl")
                .put("title", Inert.plain(Pieces.shorten(link.label(), LABEL)))
                .put("url", link.address().toString());
        return Stream.concat(
                Texts.whole(Stream.of(link.label()), LABEL),
                Stream.of(new Group(List.of(set(List.of(open), List.of(link.label()))))));
    }

    private static boolean fits(List<Choice> row) {
        return row.size() <= ROW
                && row.stream().mapToInt(choice -> choice.label().length() + 5).sum() <= ROW_CHARACTERS;
    }

    /** One button that sends the inputs of its card with {@code data}. */
    static ObjectNode submit(String label, ObjectNode data) {
        return set(List.of(action(label, "submit", data, "auto", Emphasis.PRIMARY)), List.of(label));
    }

    private static ObjectNode row(List<Choice> choices) {
        return set(
                choices.stream().map(Buttons::press).toList(),
                choices.stream().map(Choice::label).toList());
    }

    private static ObjectNode press(Choice choice) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("action", choice.action());
        // "none": a choice must not be held up by an unfinished form in the same card.
        return action(choice.label(), "press", data, "none", choice.emphasis());
    }

    private static ObjectNode set(List<ObjectNode> actions, List<String> labels) {
        ObjectNode set = JsonNodeFactory.instance.objectNode().put("type", "ActionSet");
        ArrayNode array = set.putArray("actions");
        actions.forEach(array::add);
        set.set(
                "fallback",
                Texts.block(labels.stream()
                        .map(label -> Pieces.shorten(label, LABEL))
                        .collect(Collectors.joining(" | "))));
        return set;
    }

    private static ObjectNode action(String label, String verb, ObjectNode data, String inputs, Emphasis emphasis) {
        data.put("verb", verb);
        ObjectNode execute =
                ofType("Action.Execute", label, data, inputs, emphasis).put("verb", verb);
        execute.set("fallback", ofType("Action.Submit", label, data, inputs, emphasis));
        return execute;
    }

    private static ObjectNode ofType(String type, String label, ObjectNode data, String inputs, Emphasis emphasis) {
        ObjectNode action = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("title", Inert.plain(Pieces.shorten(label, LABEL)))
                .put("associatedInputs", inputs);
        action.set("data", data.deepCopy());
        return switch (emphasis) {
            case PRIMARY -> action.put("style", "positive");
            case DANGER -> action.put("style", "destructive");
            case NORMAL -> action;
        };
    }
}
