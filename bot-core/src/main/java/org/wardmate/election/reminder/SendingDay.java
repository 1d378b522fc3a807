package org.wardmate.election.reminder;

import java.time.LocalDate;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Milestone;
import org.wardmate.election.Timetable;

/** How the day of a reminder is found. */
sealed interface SendingDay {
    LocalDate in(Timetable timetable, WorkingDays days);

    /** So many days, of whatever kind, before polling day. */
    record BeforePoll(int count) implements SendingDay {
        @Override
        public LocalDate in(Timetable timetable, WorkingDays days) {
            return timetable.poll().day().minusDays(count);
        }
    }

    record AfterPoll(int count) implements SendingDay {
        @Override
        public LocalDate in(Timetable timetable, WorkingDays days) {
            return timetable.poll().day().plusDays(count);
        }
    }

    /** So many working days before the notice, whether that was published or is at its latest. */
    record BeforeNotice(int workingDays) implements SendingDay {
        @Override
        public LocalDate in(Timetable timetable, WorkingDays days) {
            return days.before(timetable.day(Milestone.NOTICE_OF_ELECTION), workingDays);
        }
    }

    /** The day of a step itself; where offices are closed on it, the last working day before, lest it be read too late. */
    record On(Milestone milestone) implements SendingDay {
        @Override
        public LocalDate in(Timetable timetable, WorkingDays days) {
            LocalDate day = timetable.day(milestone);
            return days.contain(day) ? day : days.before(day, 1);
        }
    }
}
