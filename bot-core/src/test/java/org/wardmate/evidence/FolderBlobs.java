package org.wardmate.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.SealingKey;

/** Sealed files in a folder, so that memory is not filled by what is kept. */
final class FolderBlobs implements Blobs {
    private final Path folder;
    private final AtomicInteger counter = new AtomicInteger();

    FolderBlobs(Path folder) {
        this.folder = folder;
    }

    @Override
    public Put put(InputStream bytes, long limit, SealingKey key) {
        BlobId id = new BlobId("blob-" + counter.incrementAndGet());
        try (OutputStream out = key.sealing(Files.newOutputStream(file(id)), id.value())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > limit) {
                    delete(id);
                    return new Put.TooLarge(limit);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return new Put.Kept(id, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<InputStream> open(BlobId id, SealingKey key) {
        try {
            return Optional.of(key.opening(Files.newInputStream(file(id)), id.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(BlobId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<BlobId> putBefore(Instant instant) {
        throw new UnsupportedOperationException("Nothing is swept here.");
    }

    private Path file(BlobId id) {
        return folder.resolve(id.value());
    }
}
