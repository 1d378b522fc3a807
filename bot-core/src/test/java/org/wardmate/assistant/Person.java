package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Upload;
import org.wardmate.message.Block;
import org.wardmate.message.Buttons;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.message.Slot.Arrival;
import org.wardmate.people.MemberId;

/** Someone in a chat: what they do, and what they see after the last thing they did. */
final class Person {
    private final Chat chat;
    private final MemberId id;
    private final List<Message> seen = new ArrayList<>();
    private final Map<String, Message> cards = new LinkedHashMap<>();
    private final Map<String, List<String>> filledIn = new HashMap<>();

    Person(Chat chat, MemberId id) {
        this.chat = chat;
        this.id = id;
    }

    MemberId id() {
        return id;
    }

    void gets(Outgoing said) {
        Slot slot = said.slot();
        Message before = slot == null ? null : cards.get(slot.name());
        if (slot == null || slot.arrival() == Arrival.ANEW) {
            seen.add(said.message());
        } else if (before != null) {
            seen.replaceAll(message -> message.equals(before) ? said.message() : message);
        }
        if (slot != null && (slot.arrival() == Arrival.ANEW || before != null)) {
            cards.put(slot.name(), said.message());
        }
    }

    /** Looks at the one card in the chat, as it stands now. */
    Person looksAtTheCard() {
        assertThat(cards).hasSize(1);
        seen.clear();
        seen.addAll(cards.values());
        return this;
    }

    /** The latest reference in sight. */
    String reference() {
        Matcher references = Pattern.compile("WM-[A-Z2-9]{4}-[A-Z2-9]{4}").matcher(read());
        assertThat(references.find()).as("a reference in:\n%s", read()).isTrue();
        return references.group();
    }

    Person joins() {
        return does(new Incoming.Joined(chat.nextEvent(), id));
    }

    Person says(String words) {
        return does(new Incoming.Said(chat.nextEvent(), id, words));
    }

    /** Writes where others can read the answer. */
    Person asksOpenly(String words, String room) {
        return does(new Incoming.AskedOpenly(chat.nextEvent(), id, words, new MemberId(room)));
    }

    /** Chooses a message to report. */
    Person pointsAt(String words, String link) {
        return does(new Incoming.Pointed(chat.nextEvent(), id, words, link));
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

    /** Leaves every field of words in sight as it begins, as a form does that nobody touches. */
    Person keepsAll() {
        fields().filter(Block.Field.Text.class::isInstance)
                .map(Block.Field.Text.class::cast)
                .forEach(field -> filledIn.put(field.id(), new ArrayList<>(List.of(field.initial()))));
        return this;
    }

    Person ticks(String label) {
        Block.Field owner = fields().filter(field -> options(field).anyMatch(label::equals))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option “" + label + "” in:\n" + read()));
        List<Block.Option> options =
                owner instanceof Block.Field.PickAny any ? any.options() : ((Block.Field.PickOne) owner).options();
        options.stream()
                .filter(option -> option.label().equals(label))
                .forEach(option -> filledIn.computeIfAbsent(owner.id(), _ -> new ArrayList<>())
                        .add(option.value()));
        return this;
    }

    private static Stream<String> options(Block.Field field) {
        return switch (field) {
            case Block.Field.PickAny any -> any.options().stream().map(Block.Option::label);
            case Block.Field.PickOne one -> one.options().stream().map(Block.Option::label);
            case Block.Field.Text _, Block.Field.Date _ -> Stream.empty();
        };
    }

    /** What the field in sight begins with. */
    String begun(String label) {
        return ((Block.Field.Text) field(label)).initial();
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

    /** What the download in sight leads to. */
    String link() {
        return blocks(Block.Download.class)
                .map(Block.Download::reference)
                .findFirst()
                .orElseThrow();
    }

    /** Begins a report, as far as what happened: safe, wants to report this kind. */
    Person reports(String kind) {
        return says("report")
                .presses("Yes, I am safe")
                .presses("Go on")
                .presses("Report it to someone")
                .ticks(kind)
                .sends("Go on");
    }

    /** Skips one question after another, for as long as that is offered. */
    Person skips() {
        while (hasButton("Skip this")) {
            presses("Skip this");
        }
        return this;
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
                .map(message -> message.fallback() + "\n" + Buttons.read(message))
                .collect(Collectors.joining("\n---\n"));
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
