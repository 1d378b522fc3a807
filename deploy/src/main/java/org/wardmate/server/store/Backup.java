package org.wardmate.server.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.Place;

/**
 * Everything kept, as it was at one moment, in one file: sealed as it lies on the disk, with a checksum at the end. The
 * case keys go to a file of their own beside it that each backup replaces, so that a case erased since cannot be read from
 * older backups either. The master key is in neither.
 */
final class Backup {
    static final String KEYS_FILE = "wardmate-case-keys.backup";
    static final String FORMAT = "wardmate backup 1";
    static final byte RECORD = 'R';
    static final byte BLOB = 'B';
    static final byte END = 'E';

    private Backup() {}

    /** Writes a backup; a file of that name is replaced only when the new one is whole. */
    static void write(Contents contents, Path file) throws IOException {
        Path keys = file.resolveSibling(KEYS_FILE);
        try (Unfinished data = new Unfinished(file);
                Unfinished keyData = new Unfinished(keys)) {
            contents.records((place, value) ->
                    (place.collection().equals(CaseKeys.COLLECTION) ? keyData : data).record(place, value));
            for (BlobId blob : contents.blobs()) {
                data.blob(blob, contents.file(blob));
            }
            keyData.finish();
            data.finish();
        }
    }

    /** What there is to back up. */
    interface Contents {
        void records(Taker taker) throws IOException;

        Iterable<BlobId> blobs() throws IOException;

        Path file(BlobId blob);
    }

    /** Takes every record. */
    interface Taker {
        void record(Place place, byte[] value) throws IOException;
    }

    static MessageDigest checksum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** A file being written, that takes its name when it is finished and goes away when it is not. */
    private static final class Unfinished implements AutoCloseable {
        private final Path file;
        private final Path unfinished;
        private final FileChannel channel;
        private final MessageDigest digest = checksum();
        private final DataOutputStream out;
        private long count;

        Unfinished(Path file) throws IOException {
            this.file = file;
            this.unfinished = file.resolveSibling(file.getFileName() + ".part");
            this.channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 20);
            this.out = new DataOutputStream(new DigestOutputStream(buffered, digest));
            out.writeUTF(FORMAT);
        }

        void record(Place place, byte[] value) throws IOException {
            out.writeByte(RECORD);
            out.writeUTF(place.collection().value());
            out.writeUTF(place.key().value());
            out.writeInt(value.length);
            out.write(value);
            count++;
        }

        void blob(BlobId id, Path sealed) throws IOException {
            if (!Files.exists(sealed)) {
                return; // Deleted since the backup began, with the case it belonged to.
            }
            out.writeByte(BLOB);
            out.writeUTF(id.value());
            out.writeLong(Files.size(sealed));
            try (InputStream in = Files.newInputStream(sealed)) {
                in.transferTo(out);
            }
            count++;
        }

        void finish() throws IOException {
            out.writeByte(END);
            out.writeLong(count);
            out.write(digest.digest());
            out.flush();
            channel.force(true);
            channel.close();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
