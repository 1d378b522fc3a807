package org.wardmate.election.reminder;

import static org.wardmate.election.reminder.MeantFor.CANDIDATES;
import static org.wardmate.election.reminder.MeantFor.ELECTED;
import static org.wardmate.election.reminder.MeantFor.MEMBERS;
import static org.wardmate.election.reminder.ReminderKind.AFTER_POLL;
import static org.wardmate.election.reminder.ReminderKind.EVE_OF_POLL;
import static org.wardmate.election.reminder.ReminderKind.EXPENSES_RETURN;
import static org.wardmate.election.reminder.ReminderKind.HEADS_UP;
import static org.wardmate.election.reminder.ReminderKind.NOMINATIONS;
import static org.wardmate.election.reminder.ReminderKind.PERIOD_STARTS;
import static org.wardmate.election.reminder.ReminderKind.PERSONAL_EXPENSES;
import static org.wardmate.election.reminder.ReminderKind.POLL_CLOSED;
import static org.wardmate.election.reminder.ReminderKind.POSTAL_VOTES;
import static org.wardmate.election.reminder.ReminderKind.REGISTER_OF_INTERESTS;
import static org.wardmate.election.reminder.ReminderKind.REGISTRATION;
import static org.wardmate.election.reminder.ReminderKind.RESOURCES;
import static org.wardmate.election.reminder.ReminderKind.VOTER_ID;

import java.time.LocalTime;
import java.util.List;
import org.wardmate.election.Milestone;
import org.wardmate.election.reminder.SendingDay.AfterPoll;
import org.wardmate.election.reminder.SendingDay.BeforeNotice;
import org.wardmate.election.reminder.SendingDay.BeforePoll;
import org.wardmate.election.reminder.SendingDay.On;

/**
 * Which reminders there are, when each is sent by the clock in London, and for whom. Deadlines are reminded of on the
 * morning of their day: the law sets the day, and the choice of it is ours.
 */
final class ReminderTable {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** Five minutes after the polls close. A campaign's quiet hours may put it off to the next morning. */
    private static final LocalTime POLLS_CLOSED = LocalTime.of(22, 5);

    private static final String OURS = "Wardmate; no rule asks for it";
    private static final String TIMETABLE = "The timetable of the poll";

    static final List<Row> ROWS = List.of(
            new Row(HEADS_UP, new BeforePoll(42), MORNING, MEMBERS, OURS),
            new Row(RESOURCES, new BeforeNotice(5), MORNING, MEMBERS, OURS),
            new Row(PERIOD_STARTS, new On(Milestone.NOTICE_OF_ELECTION), MORNING, MEMBERS, TIMETABLE),
            new Row(NOMINATIONS, new On(Milestone.NOMINATIONS_CLOSE), MORNING, CANDIDATES, TIMETABLE),
            new Row(REGISTRATION, new On(Milestone.REGISTRATION), MORNING, MEMBERS, TIMETABLE),
            new Row(POSTAL_VOTES, new On(Milestone.POSTAL_VOTES), MORNING, MEMBERS, TIMETABLE),
            new Row(VOTER_ID, new On(Milestone.VOTER_AUTHORITY_CERTIFICATES), MORNING, MEMBERS, TIMETABLE),
            new Row(EVE_OF_POLL, new BeforePoll(1), MORNING, MEMBERS, OURS),
            new Row(POLL_CLOSED, new BeforePoll(0), POLLS_CLOSED, MEMBERS, TIMETABLE),
            new Row(AFTER_POLL, new AfterPoll(1), MORNING, MEMBERS, OURS),
            new Row(PERSONAL_EXPENSES, new On(Milestone.PERSONAL_EXPENSES), MORNING, CANDIDATES, TIMETABLE),
            new Row(REGISTER_OF_INTERESTS, new On(Milestone.REGISTER_OF_INTERESTS), MORNING, ELECTED, TIMETABLE),
            new Row(EXPENSES_RETURN, new On(Milestone.EXPENSES_RETURN), MORNING, CANDIDATES, TIMETABLE));

    private ReminderTable() {}

    /** One line: what, on which day and at what time, for whom, and who says so. */
    record Row(ReminderKind kind, SendingDay day, LocalTime time, MeantFor meantFor, String source) {}
}
