package org.wardmate.election.reminder;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The days of a poll that moved: those in the words of a reminder follow it, and those that somebody typed are found. */
public final class MovedDays {
    private static final String MONTHS =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final Pattern A_DAY =
            Pattern.compile("\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTHS + "\\b(?: \\d{4})?|" + MONTHS
                    + " \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\b");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> moves = new HashMap<>();
    private final Pattern before;
    private final Pattern now;

    /** What the days were, and are, in words that are filled in. */
    public MovedDays(Map<Placeholder, String> before, Map<Placeholder, String> now) {
        this.before = anyOf(before.values());
        this.now = anyOf(now.values());
        before.forEach((placeholder, was) -> {
            Set<String> become = before.entrySet().stream()
                    .filter(each -> each.getValue().equals(was))
                    .map(each -> now.get(each.getKey()))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            // Two deadlines on one day may part; which of them is meant, nobody can tell from the words.
            if (become.size() == 1) {
                moves.put(was, become.iterator().next());
            }
        });
    }

    /** Longer ones first, for one may stand in another. */
    private static Pattern anyOf(Collection<String> values) {
        return values.isEmpty()
                ? NOTHING
                : Pattern.compile(values.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    /** The words with the days as they are now. */
    public String in(String words) {
        return before.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(moves.getOrDefault(found.group(), found.group())));
    }

    /** The days in words that are none of the poll's as it is now, as they are written. */
    public List<String> typedIn(String words) {
        return A_DAY
                .matcher(now.matcher(words).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
