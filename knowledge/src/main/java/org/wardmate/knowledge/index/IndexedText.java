package org.wardmate.knowledge.index;

/**
 * A text to be found by search.
 *
 * @param key what the finder gets back
 * @param council whose text it is; empty where nobody's
 * @param definition whether it defines a word rather than guides
 */
public record IndexedText(String key, String council, boolean definition, String text) {}
