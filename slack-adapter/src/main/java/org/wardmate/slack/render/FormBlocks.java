package org.wardmate.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;

/**
 * A form inside a message. An input's action id is its field's id; its block id is {@code place.number:form}, so that
 * two forms in one message stay apart. The button's action id is {@code submit}, its value the form's id, its block id
 * {@code place.submit:form}.
 */
final class FormBlocks {
    private static final int LABEL = 150;
    private static final int OPTION = 75;
    private static final int MOST_TICK_BOXES = 10;
    private static final int LONGEST_INPUT = 3000;

    private final Form form;
    private final int place;

    FormBlocks(Form form, int place) {
        this.form = form;
        this.place = place;
    }

    /** Texts too long for a label first, then the form in one piece: inputs must stand in the message of their button. */
    Stream<Group> groups() {
        return Stream.of(
                        inFull(),
                        PlainBlocks.whole(Stream.of(form.submitLabel()), Buttons.LABEL),
                        Stream.of(new Group(
                                Stream.concat(inputs(), Stream.of(submit())).toList())))
                .flatMap(groups -> groups);
    }

    /** The same without its button, for a window, which has one of its own. */
    Stream<LayoutBlock> inWindow() {
        return Stream.concat(inFull().flatMap(group -> group.blocks().stream()), inputs());
    }

    /** What stands for the form in a message while it is filled in elsewhere: what it asks, and a button that opens it. */
    Stream<Group> closed() {
        String asked = form.fields().stream().map(Field::label).collect(Collectors.joining(" · "));
        return Stream.concat(
                Group.each(PlainBlocks.smallLines(asked)),
                Stream.of(new Group(Opener.button(place, form.id(), Words.OPEN_FORM))));
    }

    private Stream<Group> inFull() {
        return Stream.of(
                        PlainBlocks.whole(form.fields().stream().flatMap(FormBlocks::labels), LABEL),
                        PlainBlocks.whole(form.fields().stream().flatMap(FormBlocks::optionLabels), OPTION),
                        Group.each(form.fields().stream()
                                .flatMap(FormBlocks::begun)
                                .flatMap(PlainBlocks::sections)))
                .flatMap(groups -> groups);
    }

    private Stream<LayoutBlock> inputs() {
        return IntStream.range(0, form.fields().size())
                .mapToObj(n -> input(form.fields().get(n), n + 1));
    }

    private LayoutBlock input(Field field, int number) {
        InputBlock input = InputBlock.builder()
                .blockId(blockId(Integer.toString(number)))
                .label(PlainBlocks.shortened(field.label(), LABEL))
                .element(element(field))
                .optional(isOptional(field))
                .build();
        if (!hint(field).isBlank()) {
            input.setHint(PlainBlocks.shortened(hint(field), LABEL));
        }
        return input;
    }

    private static BlockElement element(Field field) {
        return switch (field) {
            case Field.Text text ->
                PlainTextInputElement.builder()
                        .actionId(text.id())
                        .multiline(text.multiline())
                        .maxLength(Math.clamp(text.maxLength(), 1, LONGEST_INPUT))
                        .initialValue(!text.initial().isEmpty() && fits(text) ? text.initial() : null)
                        .build();
            case Field.PickOne(var id, var _, var options) ->
                options.size() > MOST_TICK_BOXES
                        ? StaticSelectElement.builder()
                                .actionId(id)
                                .options(options(options))
                                .build()
                        : RadioButtonsElement.builder()
                                .actionId(id)
                                .options(options(options))
                                .build();
            case Field.PickAny(var id, var _, var options) ->
                options.size() > MOST_TICK_BOXES
                        ? MultiStaticSelectElement.builder()
                                .actionId(id)
                                .options(options(options))
                                .build()
                        : CheckboxesElement.builder()
                                .actionId(id)
                                .options(options(options))
                                .build();
            case Field.Date date ->
                DatePickerElement.builder().actionId(date.id()).build();
        };
    }

    /** Words to begin with that the input cannot hold are shown above it. */
    private static Stream<String> begun(Field field) {
        return field instanceof Field.Text text && !fits(text) ? Stream.of(text.initial()) : Stream.empty();
    }

    private static boolean fits(Field.Text text) {
        return text.initial().length() <= Math.min(text.maxLength(), LONGEST_INPUT);
    }

    private static boolean isOptional(Field field) {
        return switch (field) {
            case Field.Text text -> !text.required();
            // Many a day may be left out; where one must not be, the form is asked again.
            case Field.PickAny _, Field.Date _ -> true;
            case Field.PickOne _ -> false;
        };
    }

    private LayoutBlock submit() {
        ButtonElement button = ButtonElement.builder()
                .text(PlainBlocks.shortened(form.submitLabel(), Buttons.LABEL))
                .actionId("submit")
                .value(form.id())
                .style("primary")
                .build();
        return ActionsBlock.builder()
                .blockId(blockId("submit"))
                .elements(List.of(button))
                .build();
    }

    private String blockId(String part) {
        return place + "." + part + ":" + form.id();
    }

    private static List<OptionObject> options(List<Option> options) {
        return options.stream()
                .map(option -> OptionObject.builder()
                        .text(PlainBlocks.shortened(option.label(), OPTION))
                        .value(option.value())
                        .build())
                .toList();
    }

    private static Stream<String> labels(Field field) {
        return Stream.of(field.label(), hint(field));
    }

    private static String hint(Field field) {
        return switch (field) {
            case Field.Text text -> text.hint();
            case Field.Date date -> date.hint();
            case Field.PickOne _, Field.PickAny _ -> "";
        };
    }

    private static Stream<String> optionLabels(Field field) {
        List<Option> options = switch (field) {
            case Field.PickOne one -> one.options();
            case Field.PickAny any -> any.options();
            case Field.Text _, Field.Date _ -> List.of();
        };
        return options.stream().map(Option::label);
    }
}
