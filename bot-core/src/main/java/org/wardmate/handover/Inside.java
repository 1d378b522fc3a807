package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.wardmate.handover.PackFile.Measure;
import org.wardmate.message.Pieces;

/** What is in a ZIP that says it is a pack: read to a limit, never written anywhere, and never trusted. */
final class Inside implements AutoCloseable {
    /** Twenty originals of 10 MB each and as much again for the copies come nowhere near. */
    private static final long LARGEST = 1L << 30;

    private static final long LARGEST_FILE = 64L << 20;
    private static final int LARGEST_TEXT = 8 << 20;
    private static final int MOST_FILES = 60;
    private static final int END = 22;
    private static final int END_SIGNATURE = 0x06054b50;

    private final ZipFile zip;
    private final Map<String, PackFile> files = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Inside(ZipFile zip) {
        this.zip = zip;
    }

    /** It is no pack, or too damaged to look into; the message is a plain sentence. */
    static final class NoPack extends Exception {
        private static final long serialVersionUID = 1L;

        NoPack(String sentence) {
            super(sentence);
        }
    }

    static Inside of(Path pack) throws IOException, NoPack {
        lookAtTheEnd(pack);
        ZipFile zip;
        try {
            zip = new ZipFile(pack.toFile());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new NoPack(text("verify.no-pack"));
        }
        Inside inside = new Inside(zip);
        try {
            inside.read();
            return inside;
        } catch (IOException | RuntimeException damaged) {
            inside.close();
            throw damaged;
        }
    }

    /** How many files there are stands at a ZIP's end; it is looked at first, for a list of millions would fill memory. */
    private static void lookAtTheEnd(Path pack) throws IOException, NoPack {
        try (RandomAccessFile file = new RandomAccessFile(pack.toFile(), "r")) {
            if (file.length() > LARGEST) {
                throw new NoPack(text("verify.too-large"));
            }
            if (file.length() < END) {
                throw new NoPack(text("verify.no-pack"));
            }
            byte[] end = new byte[END];
            file.seek(file.length() - END);
            file.readFully(end);
            ByteBuffer told = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            if (told.getInt(0) != END_SIGNATURE || Short.toUnsignedInt(told.getShort(10)) > MOST_FILES) {
                throw new NoPack(text("verify.no-pack"));
            }
        }
    }

    private void read() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (!Names.ALLOWED.matcher(name).matches()) {
                faults.add(text("verify.stranger", Pieces.shorten(name, 60)));
            } else if (files.containsKey(name)) {
                faults.add(text("verify.twice", name));
            } else {
                measure(entry);
            }
        }
    }

    private void measure(ZipEntry entry) throws IOException {
        try {
            files.put(entry.getName(), PackFile.measured(entry.getName(), "", () -> bounded(entry)));
        } catch (TooLarge tooLarge) {
            faults.add(text("verify.file-too-large", entry.getName()));
        } catch (IOException damaged) {
            faults.add(text("verify.unreadable", entry.getName()));
        }
    }

    /** In the order in which they stand in the ZIP. */
    List<PackFile> files() {
        return List.copyOf(files.values());
    }

    Optional<Measure> measure(String name) {
        return Optional.ofNullable(files.get(name)).map(PackFile::measure);
    }

    /** What is wrong already, in plain sentences. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** The bytes of a short file; empty where there is none or it is not short. */
    Optional<byte[]> bytes(String name) throws IOException {
        PackFile file = files.get(name);
        if (file == null || file.measure().size() > LARGEST_TEXT) {
            return Optional.empty();
        }
        try (InputStream bytes = file.source().open()) {
            return Optional.of(bytes.readAllBytes());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream bounded(ZipEntry entry) throws IOException {
        InputStream bytes = zip.getInputStream(entry);
        return new Bounded(bytes == null ? new ByteArrayInputStream(new byte[0]) : bytes);
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What an entry says of its size is not believed. */
    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST_FILE;

        Bounded(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int count = super.read(into, start, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooLarge();
            }
            return count;
        }
    }
}
