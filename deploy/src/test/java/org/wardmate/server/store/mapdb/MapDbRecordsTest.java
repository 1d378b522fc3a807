package org.wardmate.server.store.mapdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.RecordsContract;
import org.wardmate.storage.Scan;
import org.wardmate.storage.StorageException;

class MapDbRecordsTest extends RecordsContract {
    private static final CollectionName CASES = new CollectionName("cases");

    @TempDir
    private Path directory = Path.of("");

    private final List<MapDbRecords> opened = new ArrayList<>();

    @Override
    protected Records open() {
        opened.add(MapDbRecords.open(directory));
        return opened.getLast();
    }

    @Override
    protected Records reopened() {
        opened.getLast().close();
        return open();
    }

    @AfterEach
    void close() {
        opened.forEach(MapDbRecords::close);
    }

    @Test
    void letsOneOfThoseInLineAtMostGoBeforeThoseAhead() throws InterruptedException {
        Records records = opened.getLast();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        List<Thread> all = new ArrayList<>();
        all.add(Thread.ofPlatform()
                .start(() -> records.change(_ -> {
                    begun.countDown();
                    awaited(goOn);
                })));
        begun.await();
        for (int waiting = 0; waiting < 5; waiting++) {
            all.add(waits(Thread.ofPlatform().start(() -> records.change(_ -> order.add("in line")))));
        }
        all.add(waits(Thread.ofPlatform().start(() -> records.ahead().change(_ -> order.add("ahead")))));

        goOn.countDown();
        for (Thread each : all) {
            each.join();
        }

        assertThat(order).hasSize(6);
        assertThat(order.indexOf("ahead")).isLessThanOrEqualTo(1);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives a thread that stands in a line by now. */
    private static Thread waits(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    @Test
    void goesOnWhenAThreadIsInterruptedInTheMiddleOfItsWork() throws InterruptedException {
        Records records = opened.getLast();
        Thread worker = Thread.ofPlatform().start(() -> {
            for (int i = 0; !Thread.currentThread().isInterrupted() || i < 50; i++) {
                int number = i;
                records.change(transaction -> transaction.put(CASES, RecordKey.of("k" + number % 50), bytes("words")));
            }
        });
        while (worker.isAlive()) {
            worker.interrupt();
            Thread.onSpinWait();
        }

        records.change(transaction -> transaction.put(CASES, RecordKey.of("after"), bytes("words")));

        assertThat(keys(records)).hasSize(51).contains("after");
        assertThat(keys(reopened())).hasSize(51);
    }

    @Test
    void takesNothingAfterItIsClosed() {
        Records records = opened.getLast();
        opened.getLast().close();

        assertThatThrownBy(() -> records.change(transaction -> transaction.put(CASES, RecordKey.of("k"), bytes(""))))
                .isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> records.reading(reading -> reading.get(CASES, RecordKey.of("k"))))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void saysInWordsThatItsFileIsDamaged() throws IOException {
        opened.getLast().close();
        Files.write(directory.resolve("records.db"), new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});

        assertThatThrownBy(this::open).isInstanceOf(StorageException.class).hasMessageContaining("cannot be opened");
    }

    @Test
    void isWrittenAnewAtTheNextStartWhenMuchWasRemoved() throws IOException {
        Records records = opened.getLast();
        records.change(transaction -> transaction.put(CASES, RecordKey.of("stays"), bytes("what stays")));
        for (int round = 0; round < 3; round++) {
            records.change(transaction -> IntStream.range(0, 9000)
                    .forEach(i -> transaction.put(CASES, RecordKey.of("k" + i), bytes("what goes"))));
            records.change(transaction ->
                    IntStream.range(0, 9000).forEach(i -> transaction.delete(CASES, RecordKey.of("k" + i))));
        }
        long before = Files.size(directory.resolve("records.db"));

        Records afresh = reopened();

        assertThat(keys(afresh)).containsExactly("stays");
        assertThat(Files.size(directory.resolve("records.db"))).isLessThan(before);
        assertThat(Files.readString(directory.resolve("records.db"), StandardCharsets.ISO_8859_1))
                .contains("what stays")
                .doesNotContain("what goes");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("records.db", "records.journal");
    }

    private static List<String> keys(Records records) {
        return records.reading(reading -> reading.scan(Scan.all(CASES)).stream()
                .map(each -> each.key().value())
                .toList());
    }

    private static byte[] bytes(String words) {
        return words.getBytes(UTF_8);
    }
}
