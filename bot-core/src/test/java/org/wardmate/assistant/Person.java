package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Upload;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/** Someone in a chat: what they do, and what they see after the last thing they did. */
final class Person {
    private final Chat chat;
    private final MemberId id;
    private final List<Message> seen = new ArrayList<>();
    private final Map<String, List<String>> filledIn = new HashMap<>();

    Person(Chat chat, MemberId id) {
        this.chat = chat;
        this.id = id;
    }

    void gets(Message message) {
        seen.add(message);
    }

    Person joins() {
        return does(new Incoming.Joined(chat.nextEvent(), id));
    }

    Person says(String words) {
        return does(new Incoming.Said(chat.nextEvent(), id, words));
    }

    /** Presses a button that is in sight. */
    Person presses(String label) {
        return does(new Incoming.Pressed(chat.nextEvent(), id, action(label)));
    }

    Person pressesAction(String action) {
        return does(new Incoming.Pressed(chat.nextEvent(), id, action));
    }

    /** What the button in sight would send, to press later. */
    String action(String label) {
        return blocks(Block.Choices.class)
                .flatMap(choices -> choices.choices().stream())
                .filter(choice -> choice.label().equals(label))
                .map(Block.Choice::action)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + label + "” in:\n" + read()));
    }

    boolean mustFill(String label) {
        return field(label) instanceof Block.Field.Text text && text.required();
    }

    Person fills(String label, String words) {
        filledIn.put(field(label).id(), new ArrayList<>(List.of(words)));
        return this;
    }

    Person ticks(String label) {
        Block.Option option = fields().filter(Block.Field.PickAny.class::isInstance)
                .flatMap(field -> ((Block.Field.PickAny) field).options().stream())
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option “" + label + "” in:\n" + read()));
        Block.Field owner = fields().filter(field -> field instanceof Block.Field.PickAny pick
                        && pick.options().contains(option))
                .findFirst()
                .orElseThrow();
        filledIn.computeIfAbsent(owner.id(), _ -> new ArrayList<>()).add(option.value());
        return this;
    }

    /** Chooses one of several. */
    Person picks(String label, String option) {
        filledIn.put(
                field(label).id(),
                new ArrayList<>(picksOf(label).stream()
                        .filter(found -> found.label().equals(option))
                        .map(Block.Option::value)
                        .toList()));
        return this;
    }

    /** What can be chosen there. */
    List<String> optionsOf(String label) {
        return picksOf(label).stream().map(Block.Option::label).toList();
    }

    private List<Block.Option> picksOf(String label) {
        return ((Block.Field.PickOne) field(label)).options();
    }

    /** Sends the form in sight whose button has this label. */
    Person sends(String label) {
        String form = form(label);
        Map<String, List<String>> values = Map.copyOf(filledIn);
        filledIn.clear();
        return sends(form, values);
    }

    Person sends(String form, Map<String, List<String>> values) {
        return does(new Incoming.Submitted(chat.nextEvent(), id, form, values));
    }

    /** Drops a file into the chat. */
    Person attaches(String name, byte[] bytes) {
        Upload upload = Upload.named(name, () -> new ByteArrayInputStream(bytes));
        return does(new Incoming.Attached(chat.nextEvent(), id, List.of(upload)));
    }

    boolean hasButton(String label) {
        return blocks(Block.Choices.class)
                .flatMap(choices -> choices.choices().stream())
                .anyMatch(choice -> choice.label().equals(label));
    }

    /** The facts that stand under a heading, up to the next. */
    List<String> factsAfter(String heading) {
        return blocks().stream()
                .dropWhile(block -> !block.equals(new Block.Heading(heading)))
                .skip(1)
                .takeWhile(block -> !(block instanceof Block.Heading))
                .filter(Block.Facts.class::isInstance)
                .flatMap(facts -> ((Block.Facts) facts).facts().stream())
                .map(fact -> fact.label() + ": " + fact.value())
                .toList();
    }

    /** The id of the form in sight whose button has this label. */
    String form(String label) {
        return blocks(Block.Form.class)
                .filter(form -> form.submitLabel().equals(label))
                .map(Block.Form::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form “" + label + "” in:\n" + read()));
    }

    Person sees(String... words) {
        assertThat(read()).contains(words);
        return this;
    }

    /** The words stand in this order. */
    Person seesInOrder(String... words) {
        assertThat(read()).containsSubsequence(words);
        return this;
    }

    Person doesNotSee(String... words) {
        assertThat(read()).doesNotContain(words);
        return this;
    }

    Person seesNothing() {
        assertThat(seen).isEmpty();
        return this;
    }

    /** All blocks in sight. */
    List<Block> blocks() {
        return seen.stream().flatMap(message -> message.blocks().stream()).toList();
    }

    /** What was in sight no longer is. */
    void looksAway() {
        seen.clear();
    }

    private Person does(Incoming incoming) {
        seen.clear();
        chat.receive(incoming);
        return this;
    }

    /** All that is in sight, as it is read. */
    String read() {
        return seen.stream()
                .map(message -> message.fallback() + "\n" + buttons(message))
                .collect(Collectors.joining("\n---\n"));
    }

    private static String buttons(Message message) {
        return message.blocks().stream()
                .filter(Block.Choices.class::isInstance)
                .flatMap(block -> ((Block.Choices) block).choices().stream())
                .map(choice -> "[" + choice.label() + "]")
                .collect(Collectors.joining(" "));
    }

    private <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private Stream<Block.Field> fields() {
        return blocks(Block.Form.class).flatMap(form -> form.fields().stream());
    }

    private Block.Field field(String label) {
        return fields().filter(field -> field.label().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field “" + label + "” in:\n" + read()));
    }
}
