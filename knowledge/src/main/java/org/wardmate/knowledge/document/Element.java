package org.wardmate.knowledge.document;

/** One piece of a document in reading order. Together the elements account for every line of the original. */
public sealed interface Element permits SectionHeading, Opening, Passage, Furniture {
    Span span();
}
