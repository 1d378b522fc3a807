package org.wardmate.election.reminder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds people by their names: whole, after a title, or by a part of one that is no word. */
final class PersonNames {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final String END = "(?:'s|')?(?![\\p{L}\\p{N}]|-\\p{L})";

    private final Set<String> titles;
    private final Set<String> words;
    private final Pattern titled;

    PersonNames(List<String> titles, List<String> words) {
        this.titles = titles.stream().map(PersonNames::small).collect(Collectors.toSet());
        this.words = words.stream().map(PersonNames::small).collect(Collectors.toSet());
        this.titled = Pattern.compile(titles.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\.? (\\p{Lu}[\\p{L}'-]+)")));
    }

    List<Stretch> in(String text, Set<String> names) {
        List<Stretch> found = new ArrayList<>();
        names.stream().map(this::parts).filter(parts -> !parts.isEmpty()).forEach(parts -> {
            found.addAll(Stretch.of(whole(parts), text));
            found.addAll(Stretch.of(afterTitle(parts.getLast()), text));
            parts.stream()
                    .filter(part -> part.length() > 2 && !words.contains(small(part)))
                    .forEach(part -> found.addAll(Stretch.of(alone(part), text)));
        });
        titled.matcher(text)
                .results()
                .filter(result -> !words.contains(small(result.group(1))))
                .map(result -> new Stretch(result.start(), result.end()))
                .forEach(found::add);
        return found;
    }

    /** Without titles, and without what stands in brackets. */
    private List<String> parts(String name) {
        return Arrays.stream(IN_BRACKETS
                        .matcher(name.replace('’', '\''))
                        .replaceAll(" ")
                        .strip()
                        .split("\\s+", -1))
                .filter(part -> !part.isEmpty() && !titles.contains(small(part.replace(".", ""))))
                .toList();
    }

    /** First name and surname, with or without what stands between. */
    private static Pattern whole(List<String> parts) {
        String between = parts.size() > 1 ? Pattern.quote(parts.getFirst()) + "\\s+(?:[\\p{L}.'-]+\\s+){0,2}?" : "";
        return Pattern.compile(
                "\\b" + between + Pattern.quote(parts.getLast()) + END,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private Pattern afterTitle(String surname) {
        return Pattern.compile(
                titles.stream().collect(Collectors.joining("|", "\\b(?i:", ")\\.?\\s+")) + capital(surname) + END);
    }

    private static Pattern alone(String surname) {
        return Pattern.compile("\\b" + capital(surname) + END);
    }

    /** As names are written, or in capitals throughout. */
    private static String capital(String surname) {
        return "(?:" + Pattern.quote(surname) + "|" + Pattern.quote(surname.toUpperCase(Locale.UK)) + ")";
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.UK);
    }
}
