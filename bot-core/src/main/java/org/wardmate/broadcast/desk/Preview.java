package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wardmate.broadcast.Audiences;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderLetter;
import org.wardmate.broadcast.ReminderMessage;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Contact;
import org.wardmate.people.Member;

/** A reminder as one member gets it, whom an officer names, and where that is. */
final class Preview {
    private static final int MOST_OFFERED = 10;

    private final Audiences audiences;

    Preview(Audiences audiences) {
        this.audiences = audiences;
    }

    /** As the one member gets it whose name that is; otherwise asks for a name once more. */
    Message of(Reminder reminder, String whom, boolean asLetter) {
        List<Member> found = audiences.matching(reminder.council(), whom);
        if (found.size() == 1) {
            Member member = found.getFirst();
            return asLetter ? asLetter(reminder, member) : inChat(reminder, member);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(found.isEmpty() ? text("preview.nobody", whom) : text("preview.several")));
        if (!found.isEmpty()) {
            blocks.add(new Facts(found.stream()
                    .limit(MOST_OFFERED)
                    .map(each -> new Fact(each.name(), each.seat().ward()))
                    .toList()));
        }
        blocks.addAll(CampaignForms.words(ReminderDeed.PREVIEW, reminder, whom));
        blocks.add(new Choices(List.of(Choice.of(
                text("reminder.back"),
                ReminderAction.of(ReminderDeed.SHOW, reminder).written()))));
        return Message.of(blocks);
    }

    private static Message inChat(Reminder reminder, Member member) {
        return ReminderMessage.tried(reminder, text("preview.as", member.described()) + " " + where(member.contact()));
    }

    private static Message asLetter(Reminder reminder, Member member) {
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
