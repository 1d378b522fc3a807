package org.wardmate.knowledge.document;

import java.util.List;

/**
 * The smallest piece of a document that is quoted: a bullet, a paragraph, or a run of whole sentences from a paragraph
 * longer than {@link #LONGEST}.
 *
 * @param headings the headings above it, outermost first
 * @param leadIn what opened the list it stands in; shown and indexed with it, always
 * @param text its words as in the original, without list marks, emphasis, link targets and struck-out text
 * @param span where it stands in the original
 */
public record Passage(PassageId id, Kind kind, List<String> headings, LeadIn leadIn, String text, Span span)
        implements Element {

    /** The most characters that one quote may hold. */
    public static final int LONGEST = 700;

    /** What the words are for. A definition is found, but never ahead of guidance. */
    public enum Kind {
        GUIDANCE,
        DEFINITION
    }

    public Passage {
        headings = List.copyOf(headings);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A passage has 1 to %d characters.".formatted(LONGEST));
        }
    }
}
