package org.wardmate.knowledge.document;

/** A heading as read, without its number or marks; level 1 is the outermost. */
public record SectionHeading(int level, String text, Span span) implements Element {}
