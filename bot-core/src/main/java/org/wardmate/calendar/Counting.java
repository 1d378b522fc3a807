package org.wardmate.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Whose working days are counted. Weekends and bank holidays are nobody's. */
public enum Counting {
    /** Those of council offices, for deadlines of our own. */
    OFFICE,
    /**
     * Those of local elections: neither Christmas Eve nor Christmas Day, nor a day of public thanksgiving or mourning
     * (SI 2006/3304, schedules 2 and 3, rule 2). Maundy Thursday has counted since the Electoral Administration Act 2006,
     * section 20.
     */
    ELECTION;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<MonthDay> CHRISTMAS = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 25));

    /** Whether the day never counts, whatever was declared. */
    boolean leavesOut(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek())
                || switch (this) {
                    case OFFICE -> false;
                    case ELECTION -> CHRISTMAS.contains(MonthDay.from(day));
                };
    }

    /** Whether days of public thanksgiving or mourning count. */
    boolean worksWhileMourning() {
        return this == OFFICE;
    }
}
