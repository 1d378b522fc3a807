package org.wardmate.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of blobs keeps to. */
public abstract class BlobsContract {
    private final SealingKey key = SealingKey.random();
    private Blobs blobs = new InMemoryBlobs();

    /** An empty store. */
    protected abstract Blobs open() throws IOException;

    /** Whether nothing at all is kept, finished or not. */
    protected abstract boolean isEmpty() throws IOException;

    @BeforeEach
    final void begin() throws IOException {
        blobs = open();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 3_000_000})
    void givesBackWhatWasPut(int size) throws Exception {
        byte[] bytes = bytes(size);

        Blobs.Put.Kept kept = put(bytes);

        assertThat(opened(kept.id())).isEqualTo(bytes);
        assertThat(kept.size()).isEqualTo(size);
        assertThat(kept.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void keepsWhatIsExactlyAsLargeAsTheLimitAndNothingOfWhatIsLarger() throws IOException {
        assertThat(blobs.put(new ByteArrayInputStream(bytes(1001)), 1000, key)).isEqualTo(new Blobs.Put.TooLarge(1000));
        assertThat(isEmpty()).isTrue();
        assertThat(blobs.put(new ByteArrayInputStream(bytes(1000)), 1000, key)).isInstanceOf(Blobs.Put.Kept.class);
    }

    @Test
    void keepsNothingOfAStreamThatBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(bytes(100_000)), new Broken());

        assertThatThrownBy(() -> blobs.put(broken, 1_000_000, key))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nothing was saved");
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void keepsTheSameBytesTwiceUnderTwoIds() {
        byte[] bytes = "the same".getBytes(UTF_8);

        assertThat(put(bytes).id()).isNotEqualTo(put(bytes).id());
    }

    @Test
    void findsNothingAfterItIsDeleted() throws IOException {
        BlobId id = put(bytes(10)).id();
        blobs.delete(id);
        blobs.delete(id);

        assertThat(blobs.open(id, key)).isEmpty();
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void listsWhatWasPutBeforeAnInstant() {
        Blobs.Put.Kept kept = put(bytes(10));
        BlobId deleted = put(bytes(10)).id();
        blobs.delete(deleted);

        assertThat(blobs.putBefore(Instant.now().plusSeconds(60))).containsExactly(kept.id());
        assertThat(blobs.putBefore(Instant.now().minusSeconds(60))).isEmpty();
    }

    @Test
    void opensWithNoOtherKey() {
        BlobId id = put(bytes(10)).id();

        assertThatThrownBy(() -> {
                    try (InputStream in = blobs.open(id, SealingKey.random()).orElseThrow()) {
                        in.readAllBytes();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    private Blobs.Put.Kept put(byte[] bytes) {
        return (Blobs.Put.Kept) blobs.put(new ByteArrayInputStream(bytes), 10_000_000, key);
    }

    private byte[] opened(BlobId id) throws IOException {
        try (InputStream in = blobs.open(id, key).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken off on purpose");
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            return read();
        }
    }
}
