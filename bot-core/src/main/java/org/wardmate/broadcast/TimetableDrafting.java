package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Milestone;
import org.wardmate.election.Poll;
import org.wardmate.election.Timetable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.DisplayTime;

/** Plain reminders straight from the timetable: a line for each step that members should know of. */
public final class TimetableDrafting implements Drafting {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int YEARS_KNOWN = 2;

    private static final Set<Milestone> TOLD = Set.of(
            Milestone.NOTICE_OF_ELECTION,
            Milestone.NOMINATIONS_CLOSE,
            Milestone.REGISTRATION,
            Milestone.POSTAL_VOTES,
            Milestone.VOTER_AUTHORITY_CERTIFICATES,
            Milestone.POLL,
            Milestone.PERSONAL_EXPENSES,
            Milestone.REGISTER_OF_INTERESTS,
            Milestone.EXPENSES_RETURN);

    private final WorkingDays days;

    /**
     * Drafts by the working days of elections.
     */
    public TimetableDrafting(WorkingDays days) {
        this.days = days;
    }

    @Override
    public Drafted draft(Council council, LocalDate pollingDay, String area) {
        if (!days.contain(pollingDay)) {
            return new Drafted.Nothing(text("campaign.no-poll-that-day", DisplayTime.day(pollingDay)));
        }
        return new Drafted.Drafts(Timetable.of(Poll.on(pollingDay), days).entries().stream()
                .filter(entry -> TOLD.contains(entry.milestone()))
                .map(TimetableDrafting::content)
                .sorted(Comparator.comparing(Content::when))
                .toList());
    }

    @Override
    public List<LocalDate> known(Council council, LocalDate today) {
        return IntStream.rangeClosed(0, YEARS_KNOWN)
                .mapToObj(years -> Poll.ordinary(today.getYear() + years).day())
                .filter(day -> !day.isBefore(today))
                .limit(YEARS_KNOWN)
                .toList();
    }

    private static Content content(Timetable.Entry entry) {
        LocalDate told = entry.milestone() == Milestone.POLL ? entry.day().minusDays(1) : entry.day();
        return new Content(
                entry.milestone().name(),
                entry.title(),
                text("reminder.plain", entry.title(), DisplayTime.day(entry.day())),
                List.of(),
                told.atTime(MORNING).atZone(DisplayTime.ZONE).toInstant(),
                new Audience.Everybody());
    }
}
