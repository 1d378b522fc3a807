package org.wardmate.knowledge.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, and whether its encoding had to be guessed. */
record TextContent(String text, boolean guessed) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The text in UTF-8, in UTF-16 with its mark, or else as Windows writes it; empty where that is no text either. */
    static Optional<TextContent> of(byte[] content) {
        if (startsWith(content, 0xfe, 0xff) || startsWith(content, 0xff, 0xfe)) {
            return decoded(content, StandardCharsets.UTF_16).map(text -> new TextContent(text, false));
        }
        Optional<String> utf8 = decoded(content, StandardCharsets.UTF_8);
        return utf8.isPresent()
                ? utf8.map(text -> new TextContent(text, false))
                : decoded(content, WINDOWS).map(text -> new TextContent(text, true));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.chars().noneMatch(TextContent::isNoText) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isNoText(int character) {
        return character == 0x7f || (character < ' ' && "\t\n\u000b\f\r".indexOf(character) < 0);
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }
}
