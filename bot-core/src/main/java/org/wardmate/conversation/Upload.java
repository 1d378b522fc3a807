package org.wardmate.conversation;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param fileName as given, without folders and at most {@value #LONGEST_NAME} characters; says nothing about the kind
 * @param platformFileId what Slack or Teams calls it
 * @param platformTime when Slack or Teams says that it was sent
 */
public record Upload(
        String fileName,
        @Nullable String platformFileId,
        @Nullable Instant platformTime,
        Content content) {
    public static final int LONGEST_NAME = 120;

    private static final int LONGEST_ID = 200;

    /** Where the bytes come from; opened once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public Upload {
        fileName = plain(fileName);
        platformFileId = platformFileId == null ? null : shortened(platformFileId, LONGEST_ID);
    }

    public static Upload named(String fileName, Content content) {
        return new Upload(fileName, null, null, content);
    }

    /** Marks that turn the direction of writing would let one name look like another. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return shortened(last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip(), LONGEST_NAME);
    }

    private static String shortened(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    /** Without the name: it is a person's own word and stays out of logs. */
    @Override
    public String toString() {
        return "an upload";
    }
}
