package org.wardmate.casework;

import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;

/**
 * For how long things are kept: for all councils, or for one. Written as lines such as {@code withdrawn = 90 days} and
 * {@code essex.closed.police = 7 years}.
 */
public final class Retention {
    /** What comes with Wardmate. */
    public static final Retention STANDARD = new Retention(Map.of());

    /** So long a member may have it kept beyond its time, each time they ask. */
    public static final Period LONGER = Period.ofMonths(6);

    /** Before this nothing is deleted unasked, so that a slip in the settings does not empty the store. */
    static final int FEWEST_DAYS = 28;

    static final int MOST_YEARS = 50;

    private static final Pattern LENGTH = Pattern.compile("([1-9]\\d{0,4}) (day|month|year)s?");

    private final Map<String, Period> said;

    private Retention(Map<String, Period> said) {
        this.said = Map.copyOf(said);
    }

    /**
     * Reads settings; throws {@link IllegalArgumentException} with a plain sentence that names the line.
     *
     * @param councils those that may be named
     */
    public static Retention of(Properties settings, Set<CouncilId> councils) {
        Map<String, Period> said = new HashMap<>();
        for (String name : new TreeSet<>(settings.stringPropertyNames())) {
            requireKnown(name, councils);
            said.put(name, period(name, settings.getProperty(name).strip()));
        }
        return new Retention(said);
    }

    private static void requireKnown(String name, Set<CouncilId> councils) {
        boolean ofAll = RetentionRule.named(name).isPresent();
        boolean ofOne = councils.stream()
                .filter(council -> name.startsWith(council.value() + "."))
                .flatMap(council ->
                        RetentionRule.named(name.substring(council.value().length() + 1)).stream())
                .anyMatch(RetentionRule::isPerCouncil);
        if (!ofAll && !ofOne) {
            throw new IllegalArgumentException(
                    "“%s” is not a setting. Write one of %s, or put a council's id and a dot before one (but “%s” is the same for all councils)."
                            .formatted(
                                    name,
                                    Stream.of(RetentionRule.values())
                                            .map(RetentionRule::key)
                                            .collect(Collectors.joining(", ")),
                                    RetentionRule.UNDELIVERED.key()));
        }
    }

    private static Period period(String name, String written) {
        Matcher length = LENGTH.matcher(written);
        if (!length.matches()) {
            throw new IllegalArgumentException(
                    "“%s = %s” is not a length of time. Write a number and days, months or years, such as 90 days."
                            .formatted(name, written));
        }
        int number = Integer.parseInt(length.group(1));
        return switch (length.group(2)) {
            case "day" -> checked(Period.ofDays(number), number < FEWEST_DAYS, number / 366, name);
            case "month" -> checked(Period.ofMonths(number), false, number / 12, name);
            default -> checked(Period.ofYears(number), false, number, name);
        };
    }

    private static Period checked(Period period, boolean tooShort, int years, String name) {
        if (tooShort) {
            throw new IllegalArgumentException(
                    "“%s” is too short. Nothing is kept for less than %d days.".formatted(name, FEWEST_DAYS));
        }
        if (years > MOST_YEARS) {
            throw new IllegalArgumentException(
                    "“%s” is too long. Nothing is kept for more than %d years.".formatted(name, MOST_YEARS));
        }
        return period;
    }

    /** For how long, at one council. */
    public Period of(CouncilId council, RetentionRule rule) {
        Period forAll = of(rule);
        return said.getOrDefault(council.value() + "." + rule.key(), forAll);
    }

    /** For how long, where no council says otherwise. */
    public Period of(RetentionRule rule) {
        return said.getOrDefault(rule.key(), rule.period());
    }

    static Instant after(Instant start, Period period) {
        return start.atZone(DisplayTime.ZONE).plus(period).toInstant();
    }

    /** The instant that lies so long ago. */
    public static Instant before(Instant now, Period period) {
        return now.atZone(DisplayTime.ZONE).minus(period).toInstant();
    }
}
