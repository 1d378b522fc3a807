package org.wardmate.knowledge.answer;

import java.lang.Character.UnicodeScript;

/**
 * A question that can be searched for: 1 to {@link #LONGEST} characters, no control characters, mostly Latin script.
 * {@link #read} makes one from what somebody typed.
 */
public record Question(String words, Scope scope) {
    public static final int LONGEST = 2000;

    /** What became of what somebody typed. */
    public sealed interface Reading {}

    /** It is a question. */
    public record Accepted(Question question) implements Reading {}

    /** It is not, and why. */
    public record Refused(Reason reason) implements Reading {}

    /** Why words cannot be searched for. */
    public enum Reason {
        EMPTY,
        TOO_LONG,
        NOT_ENGLISH
    }

    public Question {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A question has 1 to %d characters.".formatted(LONGEST));
        }
    }

    /** Reads what somebody typed; control characters and runs of space become single spaces. */
    public static Reading read(String typed, Scope scope) {
        if (typed.length() > LONGEST) {
            return new Refused(Reason.TOO_LONG);
        }
        String words = plain(typed);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Refused(Reason.EMPTY);
        }
        return isMostlyLatin(words) ? new Accepted(new Question(words, scope)) : new Refused(Reason.NOT_ENGLISH);
    }

    static String plain(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    private static boolean isMostlyLatin(String words) {
        long letters = words.codePoints().filter(Character::isLetter).count();
        long latin = words.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
