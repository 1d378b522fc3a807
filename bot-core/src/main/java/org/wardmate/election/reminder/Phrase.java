package org.wardmate.election.reminder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A phrase as {@code neutrality.txt} writes it, made into a pattern. */
final class Phrase {
    private static final String GAP = "…";
    private static final String NOT_IN_A_WORD = "(?<![\\p{L}\\p{N}'-])";
    private static final String NOT_GOING_ON = "(?![\\p{L}\\p{N}]|['-][\\p{L}\\p{N}])";
    private static final String BETWEEN = "[\\s,]+";
    /** Up to four words that do not end a sentence. */
    private static final String SOME_WORDS = "(?:[^\\s.?!;:]+\\s+){0,4}?";

    private Phrase() {}

    static Pattern pattern(String written) {
        List<String> parts = new ArrayList<>();
        for (String word : written.split(" ", -1)) {
            parts.add(word.equals(GAP) ? SOME_WORDS : either(word) + BETWEEN);
        }
        String last = parts.removeLast();
        parts.add(last.substring(0, last.length() - BETWEEN.length()));
        return Pattern.compile(
                NOT_IN_A_WORD + String.join("", parts) + NOT_GOING_ON, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String either(String word) {
        return Arrays.stream(word.split("/", -1))
                .map(each -> Arrays.stream(each.split("\\*", -1))
                        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                        .collect(Collectors.joining("\\S*")))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
