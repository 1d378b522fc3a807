package org.wardmate.election.reminder;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmate.election.Milestone;
import org.wardmate.election.Timetable;
import org.wardmate.election.Timetable.Entry;

/** What may stand in curly brackets in a wording, and what it becomes for a poll. */
public enum Placeholder {
    /** The council's name. */
    COUNCIL(Kind.NAME),
    /** Such as "The election to Thurrock Council", or "The by-election in North Ward". */
    ELECTION(Kind.NAME),
    POLLING_DAY(Kind.DAY),
    NOTICE_DAY(Kind.DAY),
    NOMINATIONS_DEADLINE(Kind.DAY),
    REGISTRATION_DEADLINE(Kind.DAY),
    POSTAL_DEADLINE(Kind.DAY),
    VOTER_ID_DEADLINE(Kind.DAY),
    PERSONAL_EXPENSES_DEADLINE(Kind.DAY),
    INTERESTS_DEADLINE(Kind.DAY),
    EXPENSES_DEADLINE(Kind.DAY),
    /** Whom the council's guidelines name for questions. */
    ASK(Kind.NAME);

    private enum Kind {
        NAME,
        DAY
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final Kind kind;

    Placeholder(Kind kind) {
        this.kind = kind;
    }

    /** As it stands in a wording, such as <code>{polling-day}</code>. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }

    /** The one that is written in a way; empty where none is. */
    static Optional<Placeholder> read(String written) {
        return Arrays.stream(values())
                .filter(each -> each.written().equals(written))
                .findFirst();
    }

    /** The days of a poll, as they stand in words that are filled in. */
    public static Map<Placeholder, String> days(Occasion occasion) {
        return Arrays.stream(values())
                .filter(each -> each.kind == Kind.DAY)
                .collect(Collectors.toMap(Function.identity(), each -> each.value(occasion)));
    }

    String value(Occasion occasion) {
        return switch (this) {
            case COUNCIL -> occasion.council().name();
            case ELECTION ->
                occasion.area().isEmpty()
                        ? text("reminder.election", occasion.council().name())
                        : text("reminder.by-election", occasion.area());
            case POLLING_DAY -> DAY.format(occasion.timetable().poll().day());
            case NOTICE_DAY -> DAY.format(occasion.timetable().day(Milestone.NOTICE_OF_ELECTION));
            case NOMINATIONS_DEADLINE -> deadline(occasion.timetable(), Milestone.NOMINATIONS_CLOSE);
            case REGISTRATION_DEADLINE -> deadline(occasion.timetable(), Milestone.REGISTRATION);
            case POSTAL_DEADLINE -> deadline(occasion.timetable(), Milestone.POSTAL_VOTES);
            case VOTER_ID_DEADLINE -> deadline(occasion.timetable(), Milestone.VOTER_AUTHORITY_CERTIFICATES);
            case PERSONAL_EXPENSES_DEADLINE -> deadline(occasion.timetable(), Milestone.PERSONAL_EXPENSES);
            case INTERESTS_DEADLINE -> deadline(occasion.timetable(), Milestone.REGISTER_OF_INTERESTS);
            case EXPENSES_DEADLINE -> deadline(occasion.timetable(), Milestone.EXPENSES_RETURN);
            case ASK -> occasion.council().whomToAsk();
        };
    }

    /** Such as "11:59pm on Monday 19 April 2027"; only the day where it counts to its end. */
    private static String deadline(Timetable timetable, Milestone milestone) {
        Entry entry = timetable.entries().stream()
                .filter(each -> each.milestone() == milestone)
                .findFirst()
                .orElseThrow();
        LocalTime until = entry.hours().until();
        LocalDate day = entry.day();
        return until == null ? DAY.format(day) : text("reminder.by-hour", clock(until), DAY.format(day));
    }

    private static String clock(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : MINUTE).format(time).toLowerCase(Locale.UK);
    }
}
