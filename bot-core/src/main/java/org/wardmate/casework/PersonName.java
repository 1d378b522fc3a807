package org.wardmate.casework;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of people, as far as two ways of writing them can be compared. */
final class PersonName {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’-]+");

    private PersonName() {}

    /** The words of a name, in lower case. */
    static Set<String> words(String name) {
        return split(name).collect(Collectors.toUnmodifiableSet());
    }

    /** The last word that is not in brackets; empty for a name without letters. */
    static String surname(String name) {
        List<String> words = split(BRACKETED.matcher(name).replaceAll(" ")).toList();
        return words.isEmpty() ? "" : words.getLast();
    }

    private static Stream<String> split(String name) {
        return NO_LETTERS.splitAsStream(name.toLowerCase(Locale.UK)).filter(word -> !word.isEmpty());
    }
}
