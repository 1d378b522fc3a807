package org.wardmate.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Incident;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;

/** What is deleted is deleted: all of it at once, on the disk, and in backups from before. */
@Timeout(180)
class ErasureTest {
    private static final int KILLS = 3;
    private static final CollectionName CERTIFICATES = new CollectionName("deletion-certificates");

    @TempDir
    private Path directory = Path.of("");

    private final Random random = new Random();
    private final Cases cases = new Cases(Clock.systemUTC(), ErasureWriter.IDS);

    @Test
    void anOldBackupDoesNotOpenWithTheKeysOfToday() throws IOException {
        Path data = directory.resolve("data");
        Path restored = directory.resolve("restored");
        Path monday = directory.resolve("monday.backup");
        CaseId id;
        try (Storage storage = open(data)) {
            id = ErasureWriter.tell(storage, 1).getFirst();
            assertThat(words(storage, id)).isEqualTo(ErasureWriter.WORDS);
            assertThat(pictures(storage, id)).isOne();
            storage.backup(monday);
            ErasureWriter.deleteAll(storage);
            var _ = ErasureWriter.room(storage, Clock.systemUTC()).tidy(storage.records());
            assertThat(isWhollyThere(storage, id)).isFalse();
            assertThat(isWhollyGone(storage, id)).isTrue();
            storage.backup(directory.resolve("tuesday.backup"));
        }
        assertThat(blobs(data)).isEmpty();

        Storage.restore(monday, restored);
        Files.copy(data.resolve("master.key"), restored.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
        try (Storage storage = open(restored)) {
            assertThat(storage.records()
                            .<Boolean>reading(reading -> cases.find(reading, id).isPresent()))
                    .as("the cover came back")
                    .isTrue();
            assertThat(words(storage, id)).isEmpty();
            assertThat(pictures(storage, id)).isZero();
            ErasureWriter.deleteAll(storage);
            assertThat(isWhollyGone(storage, id)).as("and goes again").isTrue();
        }
    }

    @Test
    void aServerKilledMeanwhileLeavesEachCaseWholeOrGone() throws Exception {
        List<CaseId> told;
        try (Storage storage = open(directory)) {
            told = ErasureWriter.tell(storage, ErasureWriter.CASES);
        }
        for (int kill = 0; kill < KILLS; kill++) {
            killed();
            try (Storage storage = open(directory)) {
                assertThat(told).allMatch(id -> isWhollyThere(storage, id) || isWhollyGone(storage, id));
            }
        }
        assertThat(ChildProcess.run(ErasureWriter.class, directory)).contains("done");
        try (Storage storage = open(directory)) {
            assertThat(told).allMatch(id -> isWhollyGone(storage, id));
        }
    }

    private boolean isWhollyThere(Storage storage, CaseId id) {
        return storage.records().<Boolean>reading(reading -> {
            CaseFile file = cases.find(reading, id).orElse(null);
            return file != null
                    && cases.history(reading, id).size() == file.events()
                    && cases.incident(reading, id).isPresent()
                    && cases.deletions().find(reading, id).isPresent()
                    && reading.get(CERTIFICATES, RecordKey.of(id.value())).isEmpty();
        });
    }

    private boolean isWhollyGone(Storage storage, CaseId id) {
        return storage.records()
                .<Boolean>reading(reading -> cases.find(reading, id).isEmpty()
                        && cases.history(reading, id).isEmpty()
                        && cases.incident(reading, id).isEmpty()
                        && cases.deletions().find(reading, id).isEmpty()
                        && CaseKeys.find(reading, id.keyOwner()).isEmpty()
                        && reading.get(CERTIFICATES, RecordKey.of(id.value())).isPresent());
    }

    private String words(Storage storage, CaseId id) {
        return storage.records()
                .<String>reading(reading ->
                        cases.incident(reading, id).map(Incident::authorName).orElse(""));
    }

    private static int pictures(Storage storage, CaseId id) {
        EvidenceRoom room = ErasureWriter.room(storage, Clock.systemUTC());
        return storage.records()
                .<Integer>reading(reading -> room.list(reading, id.keyOwner()).size());
    }

    private static List<Path> blobs(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("blobs"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Kills it somewhere in its work. */
    private void killed() throws IOException, InterruptedException {
        Process writer = ChildProcess.start(ErasureWriter.class, directory);
        try (BufferedReader said = ChildProcess.output(writer)) {
            String line = said.readLine();
            for (int i = 0; i < 33 + random.nextInt(8) && line != null; i++) {
                line = line.equals("kept 100") ? line : said.readLine();
            }
            var _ = writer.waitFor(Duration.ofMillis(random.nextInt(20)));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static Storage open(Path directory) {
        return Storage.open(directory, Map.of(), ErasureWriter.IDS);
    }
}
