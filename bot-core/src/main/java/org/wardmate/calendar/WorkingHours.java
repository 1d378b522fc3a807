package org.wardmate.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.wardmate.message.DisplayTime;

/** Time that runs only while offices are open. Wall clocks are London's; what is counted is time that really passes. */
public final class WorkingHours {
    private final WorkingDays days;
    private final OfficeHours hours;

    public WorkingHours(WorkingDays days, OfficeHours hours) {
        this.days = days;
        this.hours = hours;
    }

    /** Those of council offices, from nine to five, with the days that come with Wardmate. */
    public static WorkingHours ofOffices() {
        return new WorkingHours(new WorkingDays(Counting.OFFICE, DeclaredDays.builtIn()), OfficeHours.NINE_TO_FIVE);
    }

    /** When so much office time will have passed. It stands still while offices are closed. */
    public Instant after(Instant from, Duration officeTime) {
        Duration left = officeTime;
        LocalDate day = days.from(dayOf(from));
        while (true) {
            Instant start = later(from, at(day, hours.open()));
            Instant end = start.plus(left);
            Instant close = at(day, hours.close());
            if (!end.isAfter(close)) {
                return end;
            }
            left = start.isAfter(close) ? left : left.minus(Duration.between(start, close));
            day = days.after(day, 1);
        }
    }

    /** When offices open on the last of so many working days; the day on which they are counted from is not one of them. */
    public Instant openAfter(Instant from, int workingDays) {
        return at(days.after(dayOf(from), workingDays), hours.open());
    }

    /** When offices close on the last of so many working days; the day on which they are counted from is not one of them. */
    public Instant closeAfter(Instant from, int workingDays) {
        return at(days.after(dayOf(from), workingDays), hours.close());
    }

    /** The next moment at which clocks show a time on a working day. */
    public Instant next(Instant after, LocalTime time) {
        LocalDate day = days.from(dayOf(after));
        Instant moment = at(day, time);
        return moment.isAfter(after) ? moment : at(days.after(day, 1), time);
    }

    /** Whether offices have closed for the day, or do not open on it at all. */
    public boolean isOverForToday(Instant moment) {
        LocalDate day = dayOf(moment);
        return !days.contain(day) || !moment.isBefore(at(day, hours.close()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, DisplayTime.ZONE);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DisplayTime.ZONE).toInstant();
    }
}
