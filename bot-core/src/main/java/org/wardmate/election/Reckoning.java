package org.wardmate.election;

import java.time.LocalDate;
import org.wardmate.calendar.WorkingDays;

/** How the day of a milestone is found. */
sealed interface Reckoning {
    LocalDate day(Poll poll, WorkingDays days);

    /** So many working days before polling day, which is not one of them. */
    record WorkingDaysBefore(int count) implements Reckoning {
        @Override
        public LocalDate day(Poll poll, WorkingDays days) {
            return days.before(poll.day(), count);
        }
    }

    record OnPollingDay() implements Reckoning {
        @Override
        public LocalDate day(Poll poll, WorkingDays days) {
            return poll.day();
        }
    }

    /**
     * So many days, of whatever kind, after the result; where that is no working day, the next one. As long as nobody
     * knows when the result was declared, it is taken to be polling day, so that nobody is late.
     */
    record AfterResult(int days) implements Reckoning {
        @Override
        public LocalDate day(Poll poll, WorkingDays working) {
            return working.from(poll.earliestResult().plusDays(days));
        }
    }

    /**
     * The last of so many days that begin with the first one in office: the fourth after an ordinary election, and the
     * day of the result at any other. It is not put off to a working day, nor is the first day in office, for neither is
     * certain.
     */
    record InOffice(int days) implements Reckoning {
        private static final int AFTER_ORDINARY_POLL = 4;

        @Override
        public LocalDate day(Poll poll, WorkingDays working) {
            LocalDate first = poll.isOrdinary() ? poll.day().plusDays(AFTER_ORDINARY_POLL) : poll.earliestResult();
            return first.plusDays(days - 1L);
        }
    }
}
