package org.wardmate.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** The time people are shown. What is kept is always an instant. */
public final class DisplayTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);

    private DisplayTime() {}

    /** A day in words, such as "7 May 2027". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment, in words. */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE));
    }

    /** A day as people are shown it, or as a calendar writes it, such as "2027-05-07"; empty where it is neither. */
    public static Optional<LocalDate> readDay(String written) {
        return read(written, DAY).or(() -> read(written, DateTimeFormatter.ISO_LOCAL_DATE));
    }

    private static Optional<LocalDate> read(String written, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(written, format));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
