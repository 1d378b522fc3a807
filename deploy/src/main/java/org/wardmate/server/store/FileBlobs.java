package org.wardmate.server.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.conversation.IdSource;
import org.wardmate.server.store.mapdb.DiskFull;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;

/** Files in a directory, one each, sealed. A file appears under its name only when it is whole and on the disk. */
final class FileBlobs implements Blobs {
    private static final String UNFINISHED = ".part";
    private static final int BUFFER = 64 << 10;

    private final Path directory;
    private final IdSource ids;

    private FileBlobs(Path directory, IdSource ids) {
        this.directory = directory;
        this.ids = ids;
    }

    /** Opens a directory of blobs, and removes what a crash left unfinished. */
    static FileBlobs open(Path directory, IdSource ids) throws IOException {
        Files.createDirectories(directory);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each :
                    files.filter(file -> file.toString().endsWith(UNFINISHED)).toList()) {
                Files.delete(each);
            }
        }
        return new FileBlobs(directory, ids);
    }

    @Override
    public Put put(InputStream bytes, long limit, SealingKey key) {
        BlobId id = new BlobId(ids.next());
        Path unfinished = directory.resolve(id + UNFINISHED);
        try {
            try {
                return kept(id, unfinished, bytes, limit, key);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new StorageException(
                    DiskFull.isMeantBy(e) ? DiskFull.SENTENCE : "The file could not be kept, so nothing was saved.", e);
        }
    }

    private Put kept(BlobId id, Path unfinished, InputStream bytes, long limit, SealingKey key) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (FileChannel channel =
                FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // Closing the sealing stream finishes the seal and must come before the file is forced to the disk.
            try (OutputStream sealed = key.sealing(new Unclosed(channel), context(id))) {
                byte[] buffer = new byte[BUFFER];
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    size += read;
                    if (size > limit) {
                        return new Put.TooLarge(limit);
                    }
                    digest.update(buffer, 0, read);
                    sealed.write(buffer, 0, read);
                }
            }
            channel.force(true);
        }
        // Without options a move replaces nothing.
        Files.move(unfinished, file(id));
        force();
        return new Put.Kept(id, size, HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public Optional<InputStream> open(BlobId id, SealingKey key) {
        try {
            return Optional.of(key.opening(new BufferedInputStream(Files.newInputStream(file(id))), context(id)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StorageException("A kept file (%s) cannot be opened.".formatted(id), e);
        }
    }

    @Override
    public void delete(BlobId id) {
        try {
            if (Files.deleteIfExists(file(id))) {
                force();
            }
        } catch (IOException e) {
            throw new StorageException("A kept file (%s) cannot be deleted.".formatted(id), e);
        }
    }

    @Override
    public List<BlobId> putBefore(Instant instant) {
        try {
            List<BlobId> before = new ArrayList<>();
            for (BlobId each : all()) {
                if (wasPutBefore(each, instant)) {
                    before.add(each);
                }
            }
            return List.copyOf(before);
        } catch (IOException e) {
            throw new StorageException("The kept files cannot be listed.", e);
        }
    }

    private boolean wasPutBefore(BlobId id, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file(id)).toInstant().isBefore(instant);
        } catch (NoSuchFileException _) {
            return false; // Deleted while the list was made.
        }
    }

    /** Every file kept at this moment. */
    List<BlobId> all() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(UNFINISHED))
                    .sorted()
                    .map(BlobId::new)
                    .toList();
        }
    }

    /** Where the sealed bytes of a file lie. */
    Path file(BlobId id) {
        return directory.resolve(id.value());
    }

    private void force() throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static String context(BlobId id) {
        return "blobs/" + id;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** A buffered stream onto a channel that stays open after it. */
    private static final class Unclosed extends BufferedOutputStream {
        Unclosed(FileChannel channel) {
            super(Channels.newOutputStream(channel), BUFFER);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
