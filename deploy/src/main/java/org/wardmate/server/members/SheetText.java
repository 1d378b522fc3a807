package org.wardmate.server.members;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.wardmate.people.Fault;

/** What the bytes of a members file say, or why they say nothing. */
sealed interface SheetText {
    /** The largest file that is taken: many times the members of all councils. */
    int LARGEST = 8 << 20;

    record Legible(String words) implements SheetText {}

    record Illegible(Fault fault) implements SheetText {}

    static SheetText of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return illegible(
                    0, "The file is larger than %d MB, so it is hardly a members file.".formatted(LARGEST >> 20));
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return illegible(0, "This is a spreadsheet and not a CSV file. Save it as “CSV UTF-8”.");
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return illegible(0, "The file is in UTF-16 and not in UTF-8. Save it as “CSV UTF-8”.");
        }
        return decoded(bytes);
    }

    private static SheetText decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(letter -> letter == '\n').count();
            return illegible(
                    line, "From here on the file is not in UTF-8, so accents would be lost. Save it as “CSV UTF-8”.");
        }
        String words = out.toString();
        return new Legible(words.startsWith("\uFEFF") ? words.substring(1) : words);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Illegible illegible(int line, String words) {
        return new Illegible(Fault.error(line, words));
    }
}
