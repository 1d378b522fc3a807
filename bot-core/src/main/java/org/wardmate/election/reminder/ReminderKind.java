package org.wardmate.election.reminder;

import static org.wardmate.message.Texts.text;

import java.util.Locale;
import java.util.Optional;

/** A reminder that members get on the way through an election, in the order of a usual one. */
public enum ReminderKind {
    HEADS_UP,
    RESOURCES,
    PERIOD_STARTS,
    NOMINATIONS,
    REGISTRATION,
    POSTAL_VOTES,
    VOTER_ID,
    EVE_OF_POLL,
    POLL_CLOSED,
    AFTER_POLL,
    PERSONAL_EXPENSES,
    REGISTER_OF_INTERESTS,
    EXPENSES_RETURN;

    /** What it is, in a line. */
    public String title() {
        return switch (this) {
            case HEADS_UP -> text("reminder.heads-up");
            case RESOURCES -> text("reminder.resources");
            case PERIOD_STARTS -> text("reminder.period-starts");
            case NOMINATIONS -> text("reminder.nominations");
            case REGISTRATION -> text("reminder.registration");
            case POSTAL_VOTES -> text("reminder.postal-votes");
            case VOTER_ID -> text("reminder.voter-id");
            case EVE_OF_POLL -> text("reminder.eve-of-poll");
            case POLL_CLOSED -> text("reminder.poll-closed");
            case AFTER_POLL -> text("reminder.after-poll");
            case PERSONAL_EXPENSES -> text("reminder.personal-expenses");
            case REGISTER_OF_INTERESTS -> text("reminder.interests");
            case EXPENSES_RETURN -> text("reminder.expenses");
        };
    }

    /** What its words must say, so that nobody is left without the day. */
    Optional<Placeholder> needs() {
        return switch (this) {
            case HEADS_UP, EVE_OF_POLL -> Optional.of(Placeholder.POLLING_DAY);
            case RESOURCES -> Optional.of(Placeholder.NOTICE_DAY);
            case PERIOD_STARTS, POLL_CLOSED, AFTER_POLL -> Optional.empty();
            case NOMINATIONS -> Optional.of(Placeholder.NOMINATIONS_DEADLINE);
            case REGISTRATION -> Optional.of(Placeholder.REGISTRATION_DEADLINE);
            case POSTAL_VOTES -> Optional.of(Placeholder.POSTAL_DEADLINE);
            case VOTER_ID -> Optional.of(Placeholder.VOTER_ID_DEADLINE);
            case PERSONAL_EXPENSES -> Optional.of(Placeholder.PERSONAL_EXPENSES_DEADLINE);
            case REGISTER_OF_INTERESTS -> Optional.of(Placeholder.INTERESTS_DEADLINE);
            case EXPENSES_RETURN -> Optional.of(Placeholder.EXPENSES_DEADLINE);
        };
    }

    /** As files, keys and the audit trail name it, such as {@code heads-up}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
