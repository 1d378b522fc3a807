package org.wardmate.advice;

/** One question with its answer, as buttons name it. */
public record ExchangeId(String value) {
    public ExchangeId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("An exchange's id is letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
