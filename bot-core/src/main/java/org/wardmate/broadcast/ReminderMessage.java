package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.Chronicle;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;

/** A reminder as a member gets it, and what its two buttons carry. */
public final class ReminderMessage {
    private static final String READ = "reminder-read:";
    private static final String ASK = "reminder-ask:";
    private static final String TRIED = "reminder-tried";

    private ReminderMessage() {}

    /** What a member pressed. */
    public sealed interface Pressed {
        record Read(ReminderId reminder) implements Pressed {}

        record Ask(ReminderId reminder) implements Pressed {}

        /** A button of a preview or a test. */
        record Tried() implements Pressed {}
    }

    /** Empty for other buttons. */
    public static Optional<Pressed> pressed(String written) {
        if (written.equals(TRIED)) {
            return Optional.of(new Pressed.Tried());
        }
        if (written.startsWith(READ)) {
            return ReminderId.read(written.substring(READ.length())).map(Pressed.Read::new);
        }
        return written.startsWith(ASK)
                ? ReminderId.read(written.substring(ASK.length())).map(Pressed.Ask::new)
                : Optional.empty();
    }

    /** The one that goes out, with the name by which it is known until it has arrived. */
    public static Outgoing to(MemberId member, Reminder reminder) {
        return new Outgoing(
                member,
                asked(reminder),
                slot(reminder, Slot.Arrival.ANEW),
                new PostingId(reminder.id(), member).receipt());
    }

    /** The same once it was read, in its place. */
    public static Outgoing read(MemberId member, Reminder reminder, Instant at) {
        List<Block> blocks = body(reminder);
        blocks.add(new Notice(Tone.SUCCESS, text("reminder.thanks"), text("reminder.read-at", Chronicle.when(at))));
        blocks.add(new Choices(List.of(question(reminder))));
        return new Outgoing(member, Message.of(blocks), slot(reminder, Slot.Arrival.IN_PLACE));
    }

    /** As a member would see it, with buttons that do nothing. */
    public static Message tried(Reminder reminder, String notice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Notice(Tone.INFO, text("reminder.test"), notice));
        blocks.addAll(body(reminder));
        blocks.add(new Choices(List.of(
                new Choice(text("reminder.read"), TRIED, Emphasis.PRIMARY),
                Choice.of(text("reminder.question"), TRIED))));
        return Message.of(blocks);
    }

    /** Without anything to press, as in a letter. */
    public static Message words(Reminder reminder) {
        return Message.of(body(reminder));
    }

    private static Message asked(Reminder reminder) {
        List<Block> blocks = body(reminder);
        blocks.add(new Choices(List.of(
                new Choice(text("reminder.read"), READ + reminder.original().written(), Emphasis.PRIMARY),
                question(reminder))));
        return Message.of(blocks);
    }

    private static Choice question(Reminder reminder) {
        return Choice.of(text("reminder.question"), ASK + reminder.original().written());
    }

    private static List<Block> body(Reminder reminder) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(reminder.content().title()));
        if (reminder.chases() != null) {
            blocks.add(new Paragraph(text("reminder.again")));
        }
        Arrays.stream(reminder.content().words().split("\\R{2,}"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Paragraph::new)
                .forEach(blocks::add);
        blocks.addAll(reminder.content().rule());
        return blocks;
    }

    /** A reminder that comes again takes the place of the first, so that only one can be pressed. */
    private static Slot slot(Reminder reminder, Slot.Arrival arrival) {
        return new Slot(reminder.original().slot("read"), arrival);
    }
}
