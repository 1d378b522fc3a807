package org.wardmate.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Blobs in memory, for tests. */
public final class InMemoryBlobs implements Blobs {
    private final Map<BlobId, byte[]> sealed = new ConcurrentHashMap<>();
    private final Map<BlobId, Instant> times = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();
    private final Clock clock;

    public InMemoryBlobs() {
        this(Clock.systemUTC());
    }

    public InMemoryBlobs(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Put put(InputStream bytes, long limit, SealingKey key) {
        BlobId id = new BlobId("blob-" + counter.incrementAndGet());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            byte[] all = bytes.readNBytes(Math.toIntExact(limit + 1));
            if (all.length > limit) {
                return new Put.TooLarge(limit);
            }
            try (OutputStream sealing = key.sealing(out, id.value())) {
                sealing.write(all);
            }
            sealed.put(id, out.toByteArray());
            times.put(id, clock.instant());
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all));
            return new Put.Kept(id, all.length, hash);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new StorageException("The file could not be kept, so nothing was saved.", e);
        }
    }

    @Override
    public Optional<InputStream> open(BlobId id, SealingKey key) {
        byte[] bytes = sealed.get(id);
        try {
            return bytes == null
                    ? Optional.empty()
                    : Optional.of(key.opening(new ByteArrayInputStream(bytes), id.value()));
        } catch (IOException e) {
            throw new StorageException("A kept file cannot be opened.", e);
        }
    }

    @Override
    public void delete(BlobId id) {
        sealed.remove(id);
        times.remove(id);
    }

    @Override
    public List<BlobId> putBefore(Instant instant) {
        return times.entrySet().stream()
                .filter(put -> put.getValue().isBefore(instant))
                .map(Map.Entry::getKey)
                .toList();
    }

    public int count() {
        return sealed.size();
    }

    public boolean isEmpty() {
        return sealed.isEmpty();
    }
}
