package org.wardmate.knowledge.embedding;

/**
 * A text as a model sees it: one vector for the whole and one for each token, all of length 1.
 *
 * @param tokens the tokens' vectors, without those of the prefix and the two marks around the text
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; copied nowhere, for it is made and used within a turn.
public record Encoding(float[] whole, float[][] tokens) {}
