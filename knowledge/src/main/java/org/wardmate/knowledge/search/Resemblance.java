package org.wardmate.knowledge.search;

/**
 * How far a question resembles a set of examples.
 *
 * @param likeness to its nearest examples and to the letters of all; compares across questions, from about 0 to 2.3
 * @param evidence for this set among those of its family, as a logarithm; compares sets for one question only
 */
public record Resemblance(String key, double likeness, double evidence) {
    // docs/decisions/004-confidence.md has the measurements behind these.
    private static final double BY_LIKENESS = 12;
    private static final double BY_EVIDENCE = 0.5;

    /** The logarithm of the probability that the question belongs with this set, up to a constant for each question. */
    public double logProbability() {
        return BY_LIKENESS * likeness + BY_EVIDENCE * evidence;
    }
}
