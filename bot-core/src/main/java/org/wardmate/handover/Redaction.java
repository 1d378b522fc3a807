package org.wardmate.handover;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words blacked out wherever they stand whole, in small or capital letters; and how often that was. */
final class Redaction {
    /** As long for a short word as for a long one, so that its length says nothing. */
    static final String BAR = "█████";

    /** Signs that nobody sees, with which a word could be hidden from the search for it. */
    private static final String UNSEEN = "[\\p{Cf}\\p{Cc}&&[^\\n\\r\\t]]*";

    private final Optional<Pattern> words;
    private int places;

    private Redaction(Optional<Pattern> words) {
        this.words = words;
    }

    /** Blank words are passed over. */
    static Redaction of(Collection<String> words) {
        List<String> longestFirst = words.stream()
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFC).strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Redaction(
                longestFirst.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile(
                                longestFirst.stream()
                                        .map(Redaction::anywhere)
                                        .collect(Collectors.joining(
                                                "|", "(?<![\\p{L}\\p{M}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])")),
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** The word, whatever spaces and unseen signs stand between its letters, with straight or curly apostrophes. */
    private static String anywhere(String word) {
        return word.codePoints()
                .mapToObj(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter)
                        ? "[\\s\\p{Z}]+"
                        : "'’ʼ".indexOf(letter) >= 0 ? "['’ʼ]" : Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining(UNSEEN));
    }

    /** The text with bars for the words. */
    String over(String text) {
        if (words.isEmpty()) {
            return text;
        }
        Matcher found = words.get().matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        return found.replaceAll(_ -> {
            places++;
            return BAR;
        });
    }

    List<String> over(List<String> texts) {
        return texts.stream().map(this::over).toList();
    }

    /** In how many places so far. */
    int places() {
        return places;
    }
}
