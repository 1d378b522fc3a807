package org.wardmate.knowledge.search;

/** A text found, by its key. The score is from 0 to 1 and compares texts for one question only. */
public record Hit(String key, double score) {}
