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

    /** A message whose fallback is what its blocks say. */
    public static Message of(List<Block> blocks) {
        return new Message(PlainText.of(blocks), blocks);
    }

    public static Message of(Block... blocks) {
        return of(List.of(blocks));
    }

    /** A message of one paragraph. */
    public static Message saying(String words) {
        return of(new Block.Paragraph(words));
    }
}
