package org.wardmate.audit;

/** What was done, such as {@code case-acknowledged}: past tense, lower-case letters and hyphens, at most 40. */
public record Verb(String value) {
    public Verb {
        if (value.length() > 40 || !value.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A verb is lower-case letters and hyphens, at most 40.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
