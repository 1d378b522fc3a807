package org.wardmate.handover;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Compares what is written to it with a file, byte by byte. */
final class Likeness extends OutputStream {
    private final InputStream file;
    private boolean alike = true;

    private Likeness(InputStream file) {
        this.file = file;
    }

    /** Whether a ZIP is what Wardmate would make of these files, to the last byte. */
    static boolean of(Path pack, List<PackFile> files) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(pack))) {
            Likeness likeness = new Likeness(bytes);
            Zip.write(files, likeness);
            return likeness.alike && bytes.read() < 0;
        }
    }

    @Override
    public void write(int one) throws IOException {
        alike &= file.read() == (one & 0xFF);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        byte[] there = file.readNBytes(length);
        alike &= Arrays.equals(there, 0, there.length, bytes, start, start + length);
    }
}
