package org.wardmate.knowledge.convert;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip file to nowhere, to learn whether it is a bomb: what it says of its own sizes cannot be trusted. */
final class PackedSize {
    private static final long LARGEST = 200L * 1024 * 1024;
    private static final long LARGEST_PART_TO_PARSE = 40L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;

    private PackedSize() {}

    static void check(Path file) throws IOException, NotReadable {
        byte[] buffer = new byte[64 * 1024];
        long all = 0;
        int entries = 0;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                long part = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    part += read;
                    all += read;
                    boolean parsed = entry.getName().endsWith(".xml");
                    if (all > LARGEST || (parsed && part > LARGEST_PART_TO_PARSE)) {
                        throw new NotReadable(Conversion.Reason.TOO_LARGE);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw new NotReadable(Conversion.Reason.TOO_LARGE);
                }
            }
        }
    }
}
