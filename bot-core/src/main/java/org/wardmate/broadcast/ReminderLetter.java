package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

import org.wardmate.people.Member;

/** A reminder as it comes by e-mail, with nothing to press. */
public record ReminderLetter(String subject, String words) {
    public static ReminderLetter of(Reminder reminder, Member member) {
        return new ReminderLetter(
                text("letter.subject", reminder.content().title()),
                text(
                        "letter.words",
                        member.name(),
                        ReminderMessage.words(reminder).fallback(),
                        member.council().name()));
    }
}
