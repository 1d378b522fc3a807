package org.wardmate.people;

import java.time.LocalDate;

/** Days on which an officer is away, the first and the last among them, and who stands in for them. */
public record Absence(LocalDate from, LocalDate until, MemberId standIn) {
    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends on the day it begins, or later.");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }
}
