package org.wardmate.knowledge.document;

/** A few words that open a list and are no passage of their own, such as "Don't:". */
public record Opening(LeadIn leadIn, Span span) implements Element {}
