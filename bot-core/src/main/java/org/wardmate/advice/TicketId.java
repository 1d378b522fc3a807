package org.wardmate.advice;

/** One question put to an officer, as forms name it. */
public record TicketId(String value) {
    public TicketId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A ticket's id is letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
