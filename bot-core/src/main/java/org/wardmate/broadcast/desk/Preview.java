package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderLetter;
import org.wardmate.broadcast.ReminderMessage;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Contact;
import org.wardmate.people.Member;

/** A reminder as one member gets it, and where that is. */
final class Preview {
    private Preview() {}

    static Message inChat(Reminder reminder, Member member) {
        return ReminderMessage.tried(reminder, text("preview.as", member.described()) + " " + where(member.contact()));
    }

    static Message asLetter(Reminder reminder, Member member) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Notice(
                Tone.INFO,
                text("reminder.test"),
                text("preview.letter.as", member.described()) + " " + where(member.contact())));
        ReminderLetter letter = ReminderLetter.of(reminder, member);
        List<Fact> facts = new ArrayList<>();
        if (!member.contact().email().isEmpty()) {
            facts.add(new Fact(text("preview.letter.to"), member.contact().email()));
        }
        facts.add(new Fact(text("preview.letter.subject"), letter.subject()));
        blocks.add(new Facts(facts));
        Arrays.stream(letter.words().split("\\R{2,}"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(Paragraph::new)
                .forEach(blocks::add);
        return Message.of(blocks);
    }

    private static String where(Contact contact) {
        return chat(contact) + " " + (contact.email().isEmpty() ? text("preview.no-letter") : text("preview.letter"));
    }

    private static String chat(Contact contact) {
        boolean slack = !contact.slackTeam().isEmpty();
        boolean teams = !contact.teamsTenant().isEmpty();
        if (slack && teams) {
            return text("preview.where.both");
        }
        if (slack) {
            return text("preview.where.slack");
        }
        return teams ? text("preview.where.teams") : text("preview.where.trial");
    }
}
