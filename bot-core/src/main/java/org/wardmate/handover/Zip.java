package org.wardmate.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP of which nothing is left to chance: the files in order, none squeezed, all with the first time a ZIP can tell. So
 * the same files always make the same bytes, and any change of the ZIP itself shows.
 */
public final class Zip {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    /** Writes one file after the other, and leaves the stream open. */
    public static void write(List<PackFile> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (PackFile file : files) {
            zip.putNextEntry(entry(file));
            try (InputStream bytes = file.source().open()) {
                bytes.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry entry(PackFile file) {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.measure().size());
        entry.setCrc(file.measure().crc());
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
