package org.wardmate.calendar;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The days that are counted, by one rule. */
public final class WorkingDays {
    private final Counting counting;
    private final DeclaredDays declared;

    public WorkingDays(Counting counting, DeclaredDays declared) {
        this.counting = counting;
        this.declared = declared;
    }

    public boolean contain(LocalDate day) {
        if (counting.leavesOut(day)) {
            return false;
        }
        return declared.on(day)
                .map(kind -> switch (kind) {
                    case HOLIDAY -> false;
                    case MOURNING -> counting.worksWhileMourning() && !BankHolidays.contain(day);
                    case ORDINARY -> true;
                })
                .orElseGet(() -> !BankHolidays.contain(day));
    }

    /** The day so many working days before another, which itself is not counted. */
    public LocalDate before(LocalDate day, int workingDays) {
        return counted(day, workingDays, each -> each.minusDays(1));
    }

    /** The day so many working days after another, which itself is not counted. */
    public LocalDate after(LocalDate day, int workingDays) {
        return counted(day, workingDays, each -> each.plusDays(1));
    }

    /** The day itself where it is a working day, or else the next one. */
    public LocalDate from(LocalDate day) {
        return contain(day) ? day : after(day, 1);
    }

    private LocalDate counted(LocalDate day, int workingDays, UnaryOperator<LocalDate> next) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted from 0 up.");
        }
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0) {
            reached = next.apply(reached);
            left -= contain(reached) ? 1 : 0;
        }
        return reached;
    }
}
