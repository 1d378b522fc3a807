package org.wardmate.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Days declared one by one, such as a day of mourning or a bank holiday that is moved. What stands here goes before what
 * the calendar says.
 */
public record DeclaredDays(Map<LocalDate, Declared> days) {
    private static final Pattern VALUE = Pattern.compile("(HOLIDAY|MOURNING|ORDINARY):\\s*(\\S.*)");

    /** What a declared day is. */
    public enum Kind {
        /** A bank holiday. */
        HOLIDAY,
        /** A day of public thanksgiving or mourning, on which offices are open all the same. */
        MOURNING,
        /** A day that the calendar takes for a bank holiday, and that is none. */
        ORDINARY
    }

    /**
     * What a day was declared to be.
     *
     * @param source where that was done
     */
    public record Declared(Kind kind, String source) {}

    public DeclaredDays {
        days = Map.copyOf(days);
    }

    /** Those that come with Wardmate. */
    public static DeclaredDays builtIn() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(DeclaredDays.class.getResourceAsStream("declared-days.properties")),
                StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Those in a properties file with a line for each, such as {@code 2022-09-19 = HOLIDAY: Proclamation of 10 September
     * 2022}.
     *
     * @throws IllegalArgumentException in a plain sentence, for a line that reads otherwise
     */
    public static DeclaredDays read(Reader file) throws IOException {
        Properties lines = new Properties();
        lines.load(file);
        return new DeclaredDays(lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        DeclaredDays::day, day -> declared(day, Objects.requireNonNull(lines.getProperty(day))))));
    }

    /** These and others; where both speak of a day, the others count. */
    public DeclaredDays and(DeclaredDays others) {
        Map<LocalDate, Declared> all = new HashMap<>(days);
        all.putAll(others.days);
        return new DeclaredDays(all);
    }

    Optional<Kind> on(LocalDate day) {
        return Optional.ofNullable(days.get(day)).map(Declared::kind);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"%s\" is not a day; write it like 2022-09-19.".formatted(written), e);
        }
    }

    private static Declared declared(String day, String written) {
        Matcher value = VALUE.matcher(written.strip());
        if (!value.matches()) {
            throw new IllegalArgumentException(
                    "What %s is must read HOLIDAY, MOURNING or ORDINARY, a colon, and where it was declared."
                            .formatted(day));
        }
        return new Declared(Kind.valueOf(value.group(1)), value.group(2));
    }
}
