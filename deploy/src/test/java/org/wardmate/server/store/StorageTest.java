package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;

class StorageTest {
    private static final CollectionName CASES = new CollectionName("cases");
    private static final KeyOwner CASE = new KeyOwner("WM-7K3Q-92XF");
    private static final List<String> TOLD = List.of("marmalade", "bicycle shed", "nightingale");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void keepsWhatItWasToldAcrossStarts() {
        try (Storage storage = open(Map.of())) {
            storage.records().change(transaction -> put(transaction, "told"));
        }
        try (Storage storage = open(Map.of())) {
            assertThat(value(storage)).isEqualTo("told");
        }
    }

    @Test
    void leavesNoWordOfWhatItWasToldOnTheDisk() throws IOException {
        try (Storage storage = open(Map.of())) {
            SealingKey key = storage.records().inTransaction(transaction -> CaseKeys.create(transaction, CASE));
            for (String word : TOLD) {
                storage.records().change(transaction -> put(transaction, word));
                storage.records()
                        .change(transaction ->
                                put(CaseKeys.in(transaction, CASE).orElseThrow(), word));
                storage.blobs().put(new ByteArrayInputStream(word.getBytes(UTF_8)), 1000, key);
            }
            assertThat(found(TOLD)).isEmpty();
        }
        assertThat(found(TOLD)).isEmpty();
        Files.write(directory.resolve("blobs/told"), "a nightingale".getBytes(UTF_16LE));
        assertThat(found(TOLD)).as("the search itself").containsExactly("nightingale");
    }

    private List<String> found(List<String> words) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            String everything = String.join(
                    "\n",
                    files.filter(Files::isRegularFile).map(StorageTest::latin1).toList());
            return words.stream()
                    .filter(word -> Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                            .anyMatch(charset -> everything.contains(asLatin1(word, charset))))
                    .toList();
        }
    }

    private static String latin1(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String asLatin1(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    @Test
    void refusesASecondUseOfItsDirectoryInThisProcess() {
        try (Storage first = open(Map.of())) {
            assertThatThrownBy(() -> open(Map.of()))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("in use by another Wardmate");
            first.records().change(transaction -> put(transaction, "the first goes on"));
            assertThat(value(first)).isEqualTo("the first goes on");
        }
        open(Map.of()).close();
    }

    @Test
    void refusesASecondProcessInOneSentence() throws Exception {
        try (Storage first = open(Map.of())) {
            Process second = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashWriter.class.getName(),
                            directory.toString(),
                            "open-only")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), UTF_8);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said)
                    .contains("The data directory %s is in use by another Wardmate. ".formatted(directory)
                            + "Stop that one first, or choose another directory with WARDMATE_DATA_DIR.");
            first.records().change(transaction -> put(transaction, "the first goes on"));
        }
    }

    @Test
    void makesAKeyForItsOwnerOnlyOnTheFirstRun() throws IOException {
        open(Map.of()).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void takesAKeyGivenAsASecretAndLeavesNoneOnTheDisk() throws IOException {
        Map<String, String> secret =
                Map.of("WARDMATE_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        try (Storage storage = open(secret)) {
            storage.records().change(transaction -> put(transaction, "told"));
        }

        assertThat(directory.resolve("master.key")).doesNotExist();
        try (Storage storage = open(secret)) {
            assertThat(value(storage)).isEqualTo("told");
        }
    }

    @Test
    void takesAKeyFromAFileElsewhere(@TempDir Path elsewhere) throws IOException {
        Path file =
                Files.writeString(elsewhere.resolve("key"), Base64.getEncoder().encodeToString(new byte[32]) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));

        open(Map.of("WARDMATE_MASTER_KEY_FILE", file.toString())).close();

        assertThat(directory.resolve("master.key")).doesNotExist();
    }

    @Test
    void refusesAnotherKeyThanTheDataWasSealedWith() {
        open(Map.of()).close();

        assertThatThrownBy(() ->
                        open(Map.of("WARDMATE_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("not the one this data was sealed with");
        open(Map.of()).close();
    }

    @Test
    void makesNoNewKeyWhereDataWaitsForItsOldOne() throws IOException {
        open(Map.of()).close();
        Files.delete(directory.resolve("master.key"));

        assertThatThrownBy(() -> open(Map.of()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is missing");
        assertThat(directory.resolve("master.key")).doesNotExist();
    }

    private Storage open(Map<String, String> environment) {
        return Storage.open(directory, environment, () -> UUID.randomUUID().toString());
    }

    private static void put(Transaction transaction, String words) {
        transaction.put(CASES, RecordKey.of("one"), words.getBytes(UTF_8));
    }

    private static String value(Storage storage) {
        return storage.records()
                .reading(reading ->
                        new String(reading.get(CASES, RecordKey.of("one")).orElseThrow(), UTF_8));
    }
}
