package org.wardmate.server.trial;

import java.util.List;
import java.util.stream.Stream;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Option;
import org.wardmate.server.http.Markup;

/** One input of a form as HTML, with its label and hint tied to it; {@code id} is unique on the page. */
record HtmlField(String id, Markup page) {

    void render(Field field) {
        switch (field) {
            case Field.Text text -> text(text);
            case Field.PickOne(var name, var label, var options) -> options("radio", name, label, options);
            case Field.PickAny(var name, var label, var options) -> options("checkbox", name, label, options);
            case Field.Date(var name, var label, var hint) -> {
                label(label, hint);
                page.bare("input", "type", "date", "id", id, "name", name, "aria-describedby", id + "-hint");
                page.close();
            }
        }
    }

    private void text(Field.Text text) {
        label(text.label(), text.hint());
        // No maxlength: a browser would cut pasted words without a word. The assistant says when they are too many.
        Stream<String> required = text.required() ? Stream.of("required", "") : Stream.empty();
        String[] attributes = Stream.concat(
                        Stream.of("id", id, "name", text.id(), "aria-describedby", id + "-hint"), required)
                .toArray(String[]::new);
        if (text.multiline()) {
            page.element("textarea", text.initial(), attributes);
        } else {
            page.bare(
                    "input",
                    Stream.concat(Stream.of(attributes), Stream.of("value", text.initial()))
                            .toArray(String[]::new));
        }
        page.close();
    }

    private void label(String label, String hint) {
        page.open("div", "class", "field").element("label", label, "for", id);
        page.element("p", hint, "id", id + "-hint", "class", "hint");
    }

    private void options(String type, String name, String label, List<Option> options) {
        page.open("fieldset", "class", "field").element("legend", label);
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String optionId = id + "-" + i;
            page.open("div", "class", "option")
                    .bare("input", "type", type, "id", optionId, "name", name, "value", option.value())
                    .element("label", option.label(), "for", optionId)
                    .close();
        }
        page.close();
    }
}
