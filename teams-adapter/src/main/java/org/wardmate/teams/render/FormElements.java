package org.wardmate.teams.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Pieces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form inside a card. It sends {@code {"verb":"submit","form":…,"place":n}} and each input under
 * {@code n.field}, so that two forms in one card stay apart. Options of the fields named in {@code several} come joined
 * by commas.
 */
final class FormElements {
    private static final int OPTION = Texts.LONGEST_LABEL;
    private static final int MOST_IN_SIGHT = 10;
    /** Teams folds away what is to be ticked too, and then nobody sees that there is more than one thing to tick. */
    private static final int MOST_TICK_BOXES = 30;

    // A form is one piece of a card, which has 25 KB for all.
    private static final int LONGEST_INPUT = 3000;

    private final Form form;
    private final int place;

    FormElements(Form form, int place) {
        this.form = form;
        this.place = place;
    }

    /** Texts too long for a label first, then the form in one piece: inputs must stand in the card of their button. */
    Stream<Group> groups() {
        return Stream.of(
                        Texts.whole(form.fields().stream().flatMap(FormElements::labels), Texts.LONGEST_LABEL),
                        Texts.whole(Stream.of(form.submitLabel()), Buttons.LABEL),
                        Group.each(form.fields().stream()
                                .flatMap(FormElements::begun)
                                .flatMap(Texts::paragraphs)),
                        Stream.of(new Group(
                                Stream.concat(form.fields().stream().flatMap(this::elements), Stream.of(submit()))
                                        .toList())))
                .flatMap(groups -> groups);
    }

    private Stream<ObjectNode> elements(Field field) {
        return Stream.concat(
                Stream.of(input(field)), Texts.smallLines(Pieces.shorten(hint(field), Texts.LONGEST_LABEL)));
    }

    private ObjectNode input(Field field) {
        String label = Pieces.shorten(field.label(), Texts.LONGEST_LABEL);
        ObjectNode input = input(field, label);
        input.set("fallback", fallback(field, label));
        return input;
    }

    private ObjectNode input(Field field, String label) {
        return switch (field) {
            case Field.Text text -> {
                ObjectNode input = input("Input.Text", field, label)
                        .put("isMultiline", text.multiline())
                        .put("maxLength", Math.max(text.maxLength(), 1));
                if (!text.initial().isEmpty() && fits(text)) {
                    input.put("value", text.initial());
                }
                yield text.required() ? required(input, Words.FILL_IN) : input;
            }
            case Field.PickOne one -> required(choices(field, label, one.options(), MOST_IN_SIGHT), Words.CHOOSE_ONE);
            case Field.PickAny any ->
                choices(field, label, any.options(), MOST_TICK_BOXES).put("isMultiSelect", true);
            case Field.Date _ -> input("Input.Date", field, label);
        };
    }

    private ObjectNode input(String type, Field field, String label) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", place + "." + field.id())
                .put("label", Inert.plain(label));
    }

    private static ObjectNode required(ObjectNode input, String otherwise) {
        return input.put("isRequired", true).put("errorMessage", otherwise);
    }

    private ObjectNode choices(Field field, String label, List<Option> options, int mostInSight) {
        ObjectNode input = input("Input.ChoiceSet", field, label)
                .put("style", options.size() > mostInSight ? "compact" : "expanded")
                .put("placeholder", Words.CHOOSE)
                .put("wrap", true);
        ArrayNode choices = input.putArray("choices");
        options.forEach(option -> choices.addObject()
                .put("title", Inert.option(Pieces.shorten(option.label(), OPTION)))
                .put("value", option.value()));
        return input;
    }

    private static ObjectNode fallback(Field field, String label) {
        String options = options(field).stream()
                .map(option -> Pieces.shorten(option.label(), OPTION))
                .collect(Collectors.joining(" | "));
        String begun = field instanceof Field.Text text && fits(text) ? text.initial() : "";
        return Texts.block(Stream.of(label, options, begun)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private ObjectNode submit() {
        ObjectNode data =
                JsonNodeFactory.instance.objectNode().put("form", form.id()).put("place", place);
        List<String> several = form.fields().stream()
                .filter(field -> field instanceof Field.PickAny)
                .map(Field::id)
                .toList();
        if (!several.isEmpty()) {
            several.forEach(data.putArray("several")::add);
        }
        return Buttons.submit(form.submitLabel(), data);
    }

    private static Stream<String> labels(Field field) {
        return Stream.concat(
                Stream.of(field.label(), hint(field)), options(field).stream().map(Option::label));
    }

    /** Words to begin with that the input cannot hold are shown above it. */
    private static Stream<String> begun(Field field) {
        return field instanceof Field.Text text && !fits(text) ? Stream.of(text.initial()) : Stream.empty();
    }

    private static boolean fits(Field.Text text) {
        return text.initial().length() <= Math.min(text.maxLength(), LONGEST_INPUT);
    }

    private static String hint(Field field) {
        return switch (field) {
            case Field.Text text -> text.hint();
            case Field.Date date -> date.hint();
            case Field.PickOne _, Field.PickAny _ -> "";
        };
    }

    private static List<Option> options(Field field) {
        return switch (field) {
            case Field.PickOne one -> one.options();
            case Field.PickAny any -> any.options();
            case Field.Text _, Field.Date _ -> List.of();
        };
    }
}
