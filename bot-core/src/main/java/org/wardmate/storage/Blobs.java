package org.wardmate.storage;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files too large for records, such as screenshots, each sealed with the key of what it belongs to. */
public interface Blobs {
    /** Keeps a file whole or not at all. The stream is read to its end, or just past the limit, and left open. */
    Put put(InputStream bytes, long limit, SealingKey key);

    /** Opens a kept file; none when it is not there. Bytes that were changed on disk throw as they are read. */
    Optional<InputStream> open(BlobId id, SealingKey key);

    /** Removes a file; one that is not there stays away. */
    void delete(BlobId id);

    /** The files that were put before an instant, in no order. */
    List<BlobId> putBefore(Instant instant);

    /** What came of keeping a file. */
    sealed interface Put {
        /**
         * It is on disk.
         *
         * @param size in bytes, as received
         * @param sha256 of the bytes as received, in lower-case hexadecimal
         */
        record Kept(BlobId id, long size, String sha256) implements Put {}

        /** It has more bytes than the limit, and nothing of it was kept. */
        record TooLarge(long limit) implements Put {}
    }
}
