package org.wardmate.knowledge.document;

/**
 * A council with a document in the knowledge base.
 *
 * @param name as it calls itself, such as "Thurrock Council"
 * @param whomToAsk whom its own document names for questions, such as "the Monitoring Officer"
 */
public record Council(CouncilId id, String name, String whomToAsk) {}
