package org.wardmate.knowledge.document;

/** A heading as read, without marks but with its number if it has one; level 1 is the outermost. */
public record SectionHeading(int level, String text, Span span) implements Element {}
