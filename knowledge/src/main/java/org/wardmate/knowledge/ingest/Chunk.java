package org.wardmate.knowledge.ingest;

import org.wardmate.knowledge.document.Span;

/** A run of lines that belong together on the page, before anything is known of its meaning. */
sealed interface Chunk {
    Span span();

    /** A line marked as heading by {@code #} signs. */
    record MarkedHeading(int level, Span span) implements Chunk {}

    /** A list item; its span begins after the list mark. */
    record Bullet(Span span) implements Chunk {}

    record Paragraph(Span span) implements Chunk {}

    /** Lines that say nothing to a councillor, and why. */
    record Residue(String reason, Span span) implements Chunk {}
}
