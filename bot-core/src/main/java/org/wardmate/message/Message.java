package org.wardmate.message;

import java.util.List;

/**
 * One thing said to a person. The fallback is the whole sense in plain words, for notifications and for platforms that
 * cannot show a block.
 */
public record Message(String fallback, List<Block> blocks) {
    public Message {
        if (fallback.isBlank()) {
            throw new IllegalArgumentException("Every message has a fallback in plain words.");
        }
        blocks = List.copyOf(blocks);
    }
}
