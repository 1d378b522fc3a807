package org.wardmate.election.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.CouncilPoll;
import org.wardmate.election.Milestone;
import org.wardmate.election.Timetable;
import org.wardmate.election.reminder.ReminderTable.Row;
import org.wardmate.message.DisplayTime;

/** When the reminders of a poll are sent. */
public final class ReminderPlan {
    private ReminderPlan() {}

    /**
     * All of a poll's reminders in the order of their times, also those whose time has passed; none for a poll that has
     * no timetable, such as one that was called off. By-elections have the same as ordinary polls.
     *
     * @param days those of elections
     */
    public static List<PlannedReminder> of(CouncilPoll poll, WorkingDays days) {
        return poll.timetable(days).map(timetable -> of(timetable, days)).orElse(List.of());
    }

    private static List<PlannedReminder> of(Timetable timetable, WorkingDays days) {
        return ReminderTable.ROWS.stream()
                .filter(row -> !isTooLate(row, timetable, days))
                .map(row -> new PlannedReminder(
                        row.kind(), time(row, row.day().in(timetable, days)), row.meantFor(), row.source()))
                .sorted(Comparator.comparing(PlannedReminder::sendAt).thenComparing(PlannedReminder::kind))
                .toList();
    }

    /** Word of an election that is coming says nothing new once the notice of it is out. */
    private static boolean isTooLate(Row row, Timetable timetable, WorkingDays days) {
        LocalDate notice = timetable.day(Milestone.NOTICE_OF_ELECTION);
        return row.kind() == ReminderKind.HEADS_UP
                && !row.day().in(timetable, days).isBefore(notice);
    }

    private static Instant time(Row row, LocalDate day) {
        return day.atTime(row.time()).atZone(DisplayTime.ZONE).toInstant();
    }
}
