package org.wardmate.message;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Option;

/**
 * What a message is made of, whatever its numbers, names and quotes.
 *
 * @param lead the key of its first own words, by which it is known
 * @param parts each kind of block and field in it, with the key of each own text that stands there
 */
record Outline(String lead, Set<String> parts) {
    /** What the parts begin with that are facts. */
    static final String FACT = "Fact";

    private static final String NO_OWN_WORDS = "words";

    static Outline of(Message message, OwnWords own) {
        return new Outline(
                keys(message, own).findFirst().orElse(NO_OWN_WORDS),
                message.blocks().stream()
                        .flatMap(block -> parts(block, own))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Every own text that stands in it, in order. */
    static Stream<String> keys(Message message, OwnWords own) {
        return RandomMessages.texts(message).stream().flatMap(text -> own.keysIn(text).stream());
    }

    private static Stream<String> parts(Block block, OwnWords own) {
        String kind = block.getClass().getSimpleName();
        return switch (block) {
            case Block.Heading(var text) -> parts(kind, own, text);
            case Block.Paragraph(var text) -> parts(kind, own, text);
            case Block.Quote(var leadIn, var _, var _) -> Stream.of(leadIn.isEmpty() ? kind : kind + " with lead-in");
            case Block.Facts(var facts) -> facts.stream().flatMap(fact -> fact(fact, own));
            case Block.Choices(var choices) -> choices.stream().flatMap(choice -> choice(choice, own));
            case Block.Form form ->
                Stream.concat(
                        parts(kind, own, form.submitLabel()),
                        form.fields().stream().flatMap(field -> field(field, own)));
            case Block.FileRequest(var _, var prompt) -> parts(kind, own, prompt);
            case Block.Picture(var _, var description) -> parts(kind, own, description);
            case Block.Download(var _, var label) -> parts(kind, own, label);
            case Block.Link(var _, var label) -> parts(kind, own, label);
            case Block.Notice(var tone, var label, var text) ->
                Stream.concat(parts(kind + " " + tone, own, label), parts(kind + " " + tone, own, text));
            case Block.Divider() -> Stream.of(kind);
        };
    }

    private static Stream<String> fact(Fact fact, OwnWords own) {
        return parts(FACT, own, fact.label()).flatMap(label -> parts(label + ":", own, fact.value()));
    }

    private static Stream<String> choice(Choice choice, OwnWords own) {
        return parts(choice.emphasis() + " choice", own, choice.label());
    }

    private static Stream<String> field(Field field, OwnWords own) {
        String kind = field.getClass().getSimpleName();
        return Stream.concat(
                parts(kind, own, field.label()),
                switch (field) {
                    case Field.Text text -> parts("Hint", own, text.hint());
                    case Field.PickOne one -> options(one.options(), own);
                    case Field.PickAny any -> options(any.options(), own);
                    case Field.Date date -> parts("Hint", own, date.hint());
                });
    }

    private static Stream<String> options(List<Option> options, OwnWords own) {
        return options.stream().flatMap(option -> parts("Option", own, option.label()));
    }

    private static Stream<String> parts(String kind, OwnWords own, String text) {
        Set<String> keys = own.keysIn(text);
        return keys.isEmpty() ? Stream.of(kind) : keys.stream().map(key -> kind + " " + key);
    }
}
