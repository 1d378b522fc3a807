package org.wardmate.server.store.mapdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;

/** What a crash can leave: the journal cut off or damaged anywhere, and the file with some of its pages written. */
class JournalTest {
    private static final CollectionName CASES = new CollectionName("cases");
    private static final int TURNS = 25;

    @TempDir
    private Path directory = Path.of("");

    private byte[] fileBefore = new byte[0];
    private byte[] fileAfter = new byte[0];
    private byte[] journal = new byte[0];

    /** Each turn writes its number into ten records. */
    @BeforeEach
    void writeTurns() throws IOException {
        try (MapDbRecords records = MapDbRecords.open(directory)) {
            turn(records, 0);
        }
        Path file = directory.resolve("records.db");
        fileBefore = Files.readAllBytes(file);
        try (MapDbRecords records = MapDbRecords.open(directory)) {
            for (int turn = 1; turn <= TURNS; turn++) {
                turn(records, turn);
            }
            journal = Files.readAllBytes(directory.resolve("records.journal"));
            fileAfter = Files.readAllBytes(file);
        }
    }

    @Test
    void bringsBackWholeTurnsOnlyWhereverItIsCutOff() throws IOException {
        Random random = new Random(1);
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            int length = i == 0 ? journal.length : random.nextInt(journal.length);
            found.add(lastTurn(fileBefore, Arrays.copyOf(journal, length)));
        }
        assertThat(found).contains(TURNS).hasSizeGreaterThan(10);
    }

    @Test
    void bringsBackWholeTurnsOnlyWhereverItIsDamaged() throws IOException {
        Random random = new Random(2);
        TreeSet<Integer> found = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            byte[] damaged = journal.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            found.add(lastTurn(fileBefore, damaged));
        }
        assertThat(found).doesNotContain(TURNS).hasSizeGreaterThan(10);
    }

    @Test
    void bringsBackEveryTurnWhicheverPagesWereWritten() throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            byte[] half = Arrays.copyOf(fileBefore, fileAfter.length);
            for (int at = 0; at < half.length; at += 512) {
                if (random.nextBoolean()) {
                    System.arraycopy(fileAfter, at, half, at, 512);
                }
            }
            assertThat(lastTurn(half, journal)).isEqualTo(TURNS);
        }
    }

    private static void turn(MapDbRecords records, int number) {
        byte[] value = "%d %s".formatted(number, "x".repeat(100 * (number % 9))).getBytes(UTF_8);
        records.change(transaction -> {
            for (int i = 0; i < 10; i++) {
                transaction.put(CASES, RecordKey.of("k" + i), value);
            }
        });
    }

    private int lastTurn(byte[] file, byte[] cutJournal) throws IOException {
        Path afterCrash = Files.createTempDirectory(directory, "crash");
        Files.write(afterCrash.resolve("records.db"), file);
        Files.write(afterCrash.resolve("records.journal"), cutJournal);
        try (MapDbRecords records = MapDbRecords.open(afterCrash)) {
            TreeSet<Integer> turns = records.reading(reading -> {
                TreeSet<Integer> numbers = new TreeSet<>();
                reading.scan(Scan.all(CASES))
                        .forEach(each ->
                                numbers.add(Integer.parseInt(new String(each.value(), UTF_8).split(" ", 2)[0])));
                return numbers;
            });
            assertThat(turns).as("turns that ten records come from").hasSize(1);
            turn(records, turns.first() + 1000);
            return turns.first();
        }
    }
}
