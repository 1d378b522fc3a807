package org.wardmate.knowledge.document;

/** Lines that are not guidance, such as a table of contents or a link back to the top, and why they are left out. */
public record Furniture(String reason, Span span) implements Element {}
