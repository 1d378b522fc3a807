package org.wardmate.calendar;

import java.time.LocalTime;

/** When offices open and close on a working day, by the clock on their wall. */
public record OfficeHours(LocalTime open, LocalTime close) {
    public static final OfficeHours NINE_TO_FIVE = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    public OfficeHours {
        if (!open.isBefore(close)) {
            throw new IllegalArgumentException("Offices open before they close.");
        }
    }
}
