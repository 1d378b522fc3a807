package org.wardmate.broadcast;

import java.time.Instant;
import java.util.List;
import org.wardmate.message.Block;

/**
 * What a reminder says, when, and to whom: all that a second person approves.
 *
 * @param kind what it is about, such as {@code REGISTRATION}
 * @param when not before this moment
 * @param rule what stands below the words, such as the council's own rule word for word; may be empty
 */
public record Content(String kind, String title, String words, List<Block> rule, Instant when, Audience audience) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_WORDS = 2500;

    public Content {
        rule = List.copyOf(rule);
        if (title.isBlank() || title.length() > LONGEST_TITLE || words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("A reminder has a title and words, neither too long.");
        }
    }

    /** The same in other words; unchanged where those are longer than a reminder may be. */
    public Content saying(String otherTitle, String otherWords) {
        return otherTitle.length() > LONGEST_TITLE || otherWords.length() > LONGEST_WORDS
                ? this
                : new Content(kind, otherTitle, otherWords, rule, when, audience);
    }

    public Content at(Instant moment) {
        return new Content(kind, title, words, rule, moment, audience);
    }

    public Content to(Audience others) {
        return new Content(kind, title, words, rule, when, others);
    }
}
