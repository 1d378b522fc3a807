package org.wardmate.server.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Place;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.StorageException;

/** A backup on its way back. The whole file is checked before anything of it is used. */
final class Restore {
    private static final int BATCH = 2000;
    private static final int BATCH_BYTES = 8 << 20;

    /** Takes what is in a backup. */
    interface Taker {
        void record(Place place, byte[] value) throws IOException;

        void blob(BlobId id, InputStream sealed) throws IOException;
    }

    private static final Taker NOBODY = new Taker() {
        @Override
        public void record(Place place, byte[] value) {}

        @Override
        public void blob(BlobId id, InputStream sealed) {}
    };

    private Restore() {}

    /** Puts the records of a checked backup into a store and its blobs into a directory. */
    static void read(Path backup, Records records, Path blobs) throws IOException {
        Files.createDirectories(blobs);
        try (Filling filling = new Filling(records, blobs)) {
            walk(backup, filling);
        }
    }

    /** Throws unless the file is a whole backup, byte for byte as it was written. */
    static void check(Path backup) throws IOException {
        walk(backup, NOBODY);
    }

    private static void walk(Path backup, Taker taker) throws IOException {
        MessageDigest digest = Backup.checksum();
        try (DataInputStream in = new DataInputStream(
                new DigestInputStream(new BufferedInputStream(Files.newInputStream(backup), 1 << 20), digest))) {
            if (!in.readUTF().equals(Backup.FORMAT)) {
                throw damaged(backup);
            }
            long count = 0;
            for (byte what = in.readByte(); what != Backup.END; what = in.readByte()) {
                entry(backup, what, in, taker);
                count++;
            }
            boolean all = in.readLong() == count;
            byte[] computed = digest.digest();
            if (!all || !Arrays.equals(computed, in.readNBytes(computed.length)) || in.read() >= 0) {
                throw damaged(backup);
            }
        } catch (EOFException | IllegalArgumentException | UTFDataFormatException e) {
            throw damaged(backup);
        }
    }

    private static void entry(Path backup, byte what, DataInputStream in, Taker taker) throws IOException {
        switch (what) {
            case Backup.RECORD -> {
                Place place = new Place(new CollectionName(in.readUTF()), new RecordKey(in.readUTF()));
                int length = in.readInt();
                if (length < 0 || length > Records.LARGEST_VALUE) {
                    throw damaged(backup);
                }
                byte[] value = new byte[length];
                in.readFully(value);
                taker.record(place, value);
            }
            case Backup.BLOB -> {
                BlobId id = new BlobId(in.readUTF());
                Limited sealed = new Limited(in, in.readLong());
                taker.blob(id, sealed);
                sealed.finish();
            }
            default -> throw damaged(backup);
        }
    }

    private static StorageException damaged(Path backup) {
        return new StorageException("%s is not a whole Wardmate backup. Nothing was restored.".formatted(backup));
    }

    /** Records gathered into transactions, and blobs put in their places. */
    private static final class Filling implements Taker, AutoCloseable {
        private final Records records;
        private final Path blobs;
        private final List<Place> places = new ArrayList<>();
        private final List<byte[]> values = new ArrayList<>();
        private long size;

        Filling(Records records, Path blobs) {
            this.records = records;
            this.blobs = blobs;
        }

        @Override
        public void record(Place place, byte[] value) {
            places.add(place);
            values.add(value);
            size += value.length;
            if (places.size() == BATCH || size > BATCH_BYTES) {
                write();
            }
        }

        private void write() {
            records.change(transaction -> {
                for (int i = 0; i < places.size(); i++) {
                    transaction.put(places.get(i).collection(), places.get(i).key(), values.get(i));
                }
            });
            places.clear();
            values.clear();
            size = 0;
        }

        @Override
        public void blob(BlobId id, InputStream sealed) throws IOException {
            Path file = blobs.resolve(id.value());
            Files.copy(sealed, file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public void close() {
            write();
        }
    }

    /** The next so many bytes of a stream. */
    private static final class Limited extends InputStream {
        private final InputStream in;
        private long left;

        Limited(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int read = in.read(into, start, (int) Math.min(length, left));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
            return read;
        }

        /** Passes over what nobody read. */
        void finish() throws IOException {
            byte[] rest = new byte[64 << 10];
            while (left > 0) {
                read(rest, 0, rest.length);
            }
        }
    }
}
