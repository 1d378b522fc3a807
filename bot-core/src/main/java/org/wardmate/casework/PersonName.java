package org.wardmate.casework;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of people, as far as two ways of writing them can be compared. */
final class PersonName {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Phones write the apostrophe curly, and directories mostly straight. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ](s\\b)?");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private PersonName() {}

    /** The words of a name, in lower case and without accents or apostrophes; "Hart-Quill" is two. */
    static Set<String> words(String name) {
        String letters =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = APOSTROPHES.matcher(letters.toLowerCase(Locale.UK)).replaceAll("");
        return NO_LETTERS.splitAsStream(plain).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of the surname, which is what stands last and not in brackets; none for a name without letters. */
    static Set<String> surname(String name) {
        String[] parts = BRACKETED.matcher(name).replaceAll(" ").strip().split("\\s+", -1);
        return words(parts[parts.length - 1]);
    }
}
