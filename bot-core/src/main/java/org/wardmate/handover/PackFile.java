package org.wardmate.handover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * One file of a pack, and where its bytes come from.
 *
 * @param name its path in the pack, plain letters only
 */
public record PackFile(String name, String mediaType, Measure measure, Source source) {

    /** Bytes that can be read from the start again. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * What is known of bytes once they have been read.
     *
     * @param sha256 in lower-case hexadecimal
     */
    public record Measure(long size, String sha256, long crc) {

        /** Reads to the end. */
        static Measure of(InputStream bytes) throws IOException {
            MessageDigest sha256 = digest();
            CRC32 crc = new CRC32();
            long size = 0;
            byte[] some = new byte[1 << 16];
            for (int count = bytes.read(some); count >= 0; count = bytes.read(some)) {
                sha256.update(some, 0, count);
                crc.update(some, 0, count);
                size += count;
            }
            return new Measure(size, HexFormat.of().formatHex(sha256.digest()), crc.getValue());
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256.", e);
            }
        }
    }

    /** A file read through once, to know what it is before it is sent. */
    public static PackFile measured(String name, String mediaType, Source source) throws IOException {
        try (InputStream bytes = source.open()) {
            return new PackFile(name, mediaType, Measure.of(bytes), source);
        }
    }

    public static PackFile of(String name, String mediaType, byte[] bytes) throws IOException {
        byte[] own = bytes.clone();
        return measured(name, mediaType, () -> new ByteArrayInputStream(own));
    }
}
