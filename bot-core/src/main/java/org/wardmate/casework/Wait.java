package org.wardmate.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.message.DisplayTime;

/** How long something has until it is due. */
sealed interface Wait {
    Instant from(Instant start, WorkingHours office);

    /** Round the clock, every day. */
    record ClockTime(Duration time) implements Wait {
        @Override
        public Instant from(Instant start, WorkingHours office) {
            return start.plus(time);
        }
    }

    /** While offices are open. */
    record OfficeTime(Duration time) implements Wait {
        @Override
        public Instant from(Instant start, WorkingHours office) {
            return office.after(start, time);
        }
    }

    /** Until offices open on the last of so many working days. */
    record OpeningOfDay(int workingDays) implements Wait {
        @Override
        public Instant from(Instant start, WorkingHours office) {
            return office.openAfter(start, workingDays);
        }
    }

    /** Until offices close on the last of so many working days. */
    record CloseOfDay(int workingDays) implements Wait {
        @Override
        public Instant from(Instant start, WorkingHours office) {
            return office.closeAfter(start, workingDays);
        }
    }

    /** Until the late morning so many days on, of whatever kind. */
    record LateMorning(int days) implements Wait {
        private static final LocalTime LATE_MORNING = LocalTime.of(10, 30);

        @Override
        public Instant from(Instant start, WorkingHours office) {
            return start.atZone(DisplayTime.ZONE)
                    .toLocalDate()
                    .plusDays(days)
                    .atTime(LATE_MORNING)
                    .atZone(DisplayTime.ZONE)
                    .toInstant();
        }
    }
}
