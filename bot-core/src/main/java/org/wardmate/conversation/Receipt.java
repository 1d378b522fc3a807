package org.wardmate.conversation;

/**
 * By what a message is known to whoever wants to hear what comes of it. What has one can wait: it goes to many, and
 * ordinary talk goes first.
 */
public record Receipt(String value) {
    public Receipt {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A receipt names something.");
        }
    }
}
