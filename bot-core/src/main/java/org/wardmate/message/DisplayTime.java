package org.wardmate.message;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time people are shown. What is kept is always an instant. */
public final class DisplayTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DisplayTime() {}

    /** A day in words, such as "7 May 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
