package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.BlobsContract;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;

class FileBlobsTest extends BlobsContract {
    private static final byte[] PICTURE = "a picture ".repeat(30_000).getBytes(UTF_8);

    @TempDir
    private Path directory = Path.of("");

    private final SealingKey key = SealingKey.random();

    @Override
    protected FileBlobs open() throws IOException {
        return FileBlobs.open(directory, () -> UUID.randomUUID().toString());
    }

    @Override
    protected boolean isEmpty() {
        return directory.toFile().list().length == 0;
    }

    @Test
    void removesWhatACrashLeftUnfinished() throws IOException {
        Path left = Files.writeString(directory.resolve("0123.part"), "half a file");

        open();

        assertThat(left).doesNotExist();
    }

    @Test
    void neverReplacesAFileByAnother() throws IOException {
        FileBlobs forgetful = FileBlobs.open(directory, () -> "always-the-same");
        put(forgetful);

        assertThatThrownBy(() -> put(forgetful)).isInstanceOf(StorageException.class);
        readAll(new BlobId("always-the-same"));
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException {
        Path file = put(open());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 200_000));

        assertThatThrownBy(() -> readAll(new BlobId(file.getFileName().toString())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileThatWasChanged() throws IOException {
        Path file = put(open());
        byte[] changed = Files.readAllBytes(file);
        changed[150_000] ^= 1;
        Files.write(file, changed);

        assertThatThrownBy(() -> readAll(new BlobId(file.getFileName().toString())))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesAFileUnderAnothersName() throws IOException {
        Path file = put(open());
        Files.move(file, directory.resolve("another"));

        assertThatThrownBy(() -> readAll(new BlobId("another"))).isInstanceOf(IOException.class);
    }

    private Path put(FileBlobs blobs) {
        Blobs.Put.Kept kept = (Blobs.Put.Kept) blobs.put(new ByteArrayInputStream(PICTURE), Long.MAX_VALUE, key);
        return blobs.file(kept.id());
    }

    private void readAll(BlobId id) throws IOException {
        try (InputStream in = open().open(id, key).orElseThrow()) {
            in.readAllBytes();
        }
    }
}
