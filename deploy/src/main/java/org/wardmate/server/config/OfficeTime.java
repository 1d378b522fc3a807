package org.wardmate.server.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.OfficeHours;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.calendar.WorkingHours;

/** The calendar and the hours that deadlines run by, as settings say them. */
public final class OfficeTime {
    private OfficeTime() {}

    /** The working hours of the council's offices; where a setting is empty, what comes with Wardmate. */
    public static WorkingHours of(String declaredDays, String hours) {
        return new WorkingHours(new WorkingDays(Counting.OFFICE, declared(declaredDays)), hours(hours));
    }

    /** The days that elections count; where the setting is empty, those that come with Wardmate. */
    public static WorkingDays elections(String declaredDays) {
        return new WorkingDays(Counting.ELECTION, declared(declaredDays));
    }

    private static DeclaredDays declared(String file) {
        return declared(file.isBlank() ? null : Path.of(file));
    }

    /** Days of mourning and moved bank holidays: those that come with Wardmate, and those in a file. */
    public static DeclaredDays declared(@Nullable Path file) {
        if (file == null) {
            return DeclaredDays.builtIn();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return DeclaredDays.builtIn().and(DeclaredDays.read(reader));
        } catch (IOException e) {
            throw new CannotStart("The declared days in %s cannot be read.".formatted(file), e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The declared days in %s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static OfficeHours hours(String written) {
        if (written.isBlank()) {
            return OfficeHours.NINE_TO_FIVE;
        }
        String[] ends = written.strip().split("-", 2);
        try {
            return new OfficeHours(LocalTime.parse(ends[0]), LocalTime.parse(ends.length == 2 ? ends[1] : ""));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new CannotStart("Office hours must read like 09:00-17:00, and not \"%s\".".formatted(written), e);
        }
    }
}
