package org.wardmate.election;

import static java.time.temporal.TemporalAdjusters.firstInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A poll, and what is known of it beyond its day.
 *
 * @param noticePublished when notice of it was given, which may be earlier than it had to be; null before it is known
 * @param resultDeclared null before it is known
 */
public record Poll(
        LocalDate day,
        @Nullable LocalDate noticePublished,
        @Nullable LocalDate resultDeclared) {
    public Poll {
        if (noticePublished != null && !noticePublished.isBefore(day)) {
            throw new IllegalArgumentException("Notice of an election is published before polling day.");
        }
        if (resultDeclared != null && resultDeclared.isBefore(day)) {
            throw new IllegalArgumentException("A result is declared on polling day or after it.");
        }
    }

    public static Poll on(LocalDate day) {
        return new Poll(day, null, null);
    }

    /** The ordinary polling day of a year (Representation of the People Act 1983, section 37), unless an order moves it. */
    public static Poll ordinary(int year) {
        return on(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(DayOfWeek.THURSDAY)));
    }

    public Poll withNotice(LocalDate published) {
        return new Poll(day, published, resultDeclared);
    }

    public Poll withResult(LocalDate declared) {
        return new Poll(day, noticePublished, declared);
    }

    /** Whether it is on the ordinary polling day of its year; by-elections may be on any working day, that one included. */
    public boolean isOrdinary() {
        return day.equals(ordinary(day.getYear()).day());
    }

    LocalDate earliestResult() {
        return resultDeclared == null ? day : resultDeclared;
    }
}
