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
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;

class BackupTest {
    private static final CollectionName CASES = new CollectionName("cases");
    private static final KeyOwner CASE = new KeyOwner("WM-7K3Q-92XF");
    private static final RecordKey KEY = RecordKey.of("WM-7K3Q-92XF");
    private static final byte[] PICTURE = "a picture".repeat(20_000).getBytes(UTF_8);

    @TempDir
    private Path directory = Path.of("");

    private Path data = Path.of("");
    private Path restored = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFiles() {
        data = directory.resolve("data");
        restored = directory.resolve("restored");
        file = directory.resolve("monday.backup");
    }

    @Test
    void bringsEverythingBack() throws IOException {
        BlobId picture;
        try (Storage storage = open(data)) {
            picture = tell(storage);
            storage.backup(file);
        }
        Storage.restore(file, restored);

        try (Storage storage = open(restored)) {
            assertThat(told(storage)).isEqualTo("told in confidence");
            assertThat(picture(storage, picture)).isEqualTo(PICTURE);
        }
    }

    @Test
    void isOfOneMomentWhileTheWorkGoesOn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        try (Storage storage = open(data);
                ExecutorService people = Executors.newSingleThreadExecutor()) {
            Future<Integer> turns = people.submit(() -> {
                int number = 0;
                while (!enough.get()) {
                    byte[] value = Integer.toString(++number).getBytes(UTF_8);
                    storage.records().change(transaction -> {
                        for (int i = 0; i < 50; i++) {
                            transaction.put(CASES, RecordKey.of("k" + i), value);
                        }
                    });
                }
                return number;
            });
            while (storage.records()
                    .reading(reading -> reading.scan(Scan.all(CASES)).isEmpty())) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < 5; i++) {
                storage.backup(directory.resolve(i + ".backup"));
            }
            enough.set(true);
            assertThat(turns.get()).isPositive();
        }
        for (int i = 0; i < 5; i++) {
            Path each = directory.resolve("restored" + i);
            Storage.restore(directory.resolve(i + ".backup"), each);
            try (Storage storage = open(each)) {
                assertThat(storage.records()
                                .<Long>reading(reading -> reading.scan(Scan.all(CASES)).stream()
                                        .map(record -> new String(record.value(), UTF_8))
                                        .distinct()
                                        .count()))
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void cannotReadACaseErasedSinceEvenFromAnOlderFile() throws IOException {
        BlobId picture;
        Path older = directory.resolve("sunday.backup");
        try (Storage storage = open(data)) {
            picture = tell(storage);
            storage.backup(older);
            storage.records().change(transaction -> CaseKeys.destroy(transaction, CASE));
            storage.backup(file);
        }
        Storage.restore(older, restored);

        try (Storage storage = open(restored)) {
            assertThat(storage.records().<Optional<byte[]>>reading(reading -> reading.get(CASES, KEY)))
                    .as("sealed as before")
                    .isPresent();
            assertThat(storage.records().<Optional<SealingKey>>reading(reading -> CaseKeys.find(reading, CASE)))
                    .isEmpty();
            assertThat(picture).isNotNull();
        }
    }

    @Test
    void isRefusedWhenAnyByteWasChangedOrLost() throws IOException {
        try (Storage storage = open(data)) {
            tell(storage);
            storage.backup(file);
        }
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(4);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= 1;
            assertRefused(damaged);
            assertRefused(Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
        assertRefused(Arrays.copyOf(whole, whole.length + 1));
    }

    private void assertRefused(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        assertThatThrownBy(() -> Storage.restore(file, restored))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not a whole Wardmate backup. Nothing was restored.");
        assertThat(restored).doesNotExist();
    }

    @Test
    void isNotRestoredOverOtherData() {
        try (Storage storage = open(data)) {
            tell(storage);
            storage.backup(file);
        }

        assertThatThrownBy(() -> Storage.restore(file, data))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not empty");
        try (Storage storage = open(data)) {
            assertThat(told(storage)).isEqualTo("told in confidence");
        }
    }

    @Test
    void isNotUsedWhenItsRestoreDidNotFinish() throws IOException {
        Files.createDirectories(restored);
        Files.createFile(restored.resolve("restore-unfinished"));

        assertThatThrownBy(() -> open(restored))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("did not finish");
    }

    /** All with one key, as a restore finds it in its place. */
    private static Storage open(Path where) {
        return Storage.open(
                where,
                Map.of("WARDMATE_MASTER_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
                () -> UUID.randomUUID().toString());
    }

    private static BlobId tell(Storage storage) {
        storage.records().change(transaction -> {
            CaseKeys.create(transaction, CASE);
            CaseKeys.in(transaction, CASE).orElseThrow().put(CASES, KEY, "told in confidence".getBytes(UTF_8));
        });
        return storage.records()
                .inTransaction(transaction -> ((Blobs.Put.Kept) storage.blobs()
                                .put(
                                        new ByteArrayInputStream(PICTURE),
                                        1_000_000,
                                        CaseKeys.find(transaction, CASE).orElseThrow()))
                        .id());
    }

    private static String told(Storage storage) {
        return storage.records()
                .reading(reading -> new String(
                        CaseKeys.in(reading, CASE).orElseThrow().get(CASES, KEY).orElseThrow(), UTF_8));
    }

    private static byte[] picture(Storage storage, BlobId picture) throws IOException {
        try (InputStream in = storage.records()
                .reading(reading -> storage.blobs()
                        .open(picture, CaseKeys.find(reading, CASE).orElseThrow())
                        .orElseThrow())) {
            return in.readAllBytes();
        }
    }
}
