package org.wardmate.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of records keeps to. */
public abstract class RecordsContract {
    private static final CollectionName CASES = new CollectionName("cases");
    private static final CollectionName CASES_TOO = new CollectionName("cases-too");
    private static final RecordKey KEY = RecordKey.of("k");

    private Records records = new TreeMapRecords();

    /** An empty store. */
    protected abstract Records open();

    /** The same store as a new start finds it. */
    protected abstract Records reopened();

    @BeforeEach
    final void begin() {
        records = open();
    }

    @Nested
    class OneRecord {
        @Test
        void isFoundAsItWasPut() {
            put(KEY, "words");

            assertThat(value(KEY)).isEqualTo("words");
        }

        @Test
        void isAbsentUntilItIsPut() {
            assertThat(value(KEY)).isEqualTo("absent");
        }

        @Test
        void isReplaced() {
            put(KEY, "before");
            put(KEY, "after");

            assertThat(value(KEY)).isEqualTo("after");
        }

        @Test
        void isDeletedAndMayBeDeletedAgain() {
            put(KEY, "words");
            records.change(transaction -> transaction.delete(CASES, KEY));
            records.change(transaction -> transaction.delete(CASES, KEY));

            assertThat(value(KEY)).isEqualTo("absent");
        }

        @Test
        void mayBeEmpty() {
            put(KEY, "");

            assertThat(value(KEY)).isEmpty();
        }

        @Test
        void mayBeLarge() {
            byte[] large = new byte[900_000];
            new Random(1).nextBytes(large);
            records.change(transaction -> transaction.put(CASES, KEY, large));

            records = reopened();

            assertThat(records.<byte[]>reading(
                            reading -> reading.get(CASES, KEY).orElseThrow()))
                    .isEqualTo(large);
        }

        @Test
        void isRefusedWhenItIsTooLarge() {
            byte[] tooLarge = new byte[Records.LARGEST_VALUE + 1];

            assertThatThrownBy(() -> records.change(transaction -> transaction.put(CASES, KEY, tooLarge)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("too large");
        }

        @Test
        void doesNotShareItsBytes() {
            byte[] bytes = "words".getBytes(UTF_8);
            records.change(transaction -> {
                transaction.put(CASES, KEY, bytes);
                bytes[0] = 'X';
                transaction.get(CASES, KEY).orElseThrow()[0] = 'Y';
            });
            records.reading(reading -> reading.get(CASES, KEY).orElseThrow()[0] = 'Z');

            assertThat(value(KEY)).isEqualTo("words");
        }

        @Test
        void isThereAfterANewStart() {
            put(KEY, "words");

            records = reopened();

            assertThat(value(KEY)).isEqualTo("words");
        }
    }

    @Nested
    class OneTransaction {
        @Test
        void keepsNothingWhenItThrows() {
            put(KEY, "before");

            assertThatThrownBy(() -> records.change(transaction -> {
                        transaction.put(CASES, KEY, "after".getBytes(UTF_8));
                        transaction.put(CASES, RecordKey.of("other"), "after".getBytes(UTF_8));
                        throw new IllegalStateException("thrown on purpose");
                    }))
                    .hasMessage("thrown on purpose");

            assertThat(value(KEY)).isEqualTo("before");
            assertThat(value(RecordKey.of("other"))).isEqualTo("absent");
        }

        @Test
        void seesItsOwnChanges() {
            put(RecordKey.of("a"), "1");
            put(RecordKey.of("b"), "2");

            List<String> seen = records.inTransaction(transaction -> {
                transaction.put(CASES, RecordKey.of("b"), "two".getBytes(UTF_8));
                transaction.put(CASES, RecordKey.of("c"), "three".getBytes(UTF_8));
                transaction.delete(CASES, RecordKey.of("a"));
                return words(transaction.scan(Scan.all(CASES)));
            });

            assertThat(seen).containsExactly("b=two", "c=three");
        }

        @Test
        void givesBackWhatItsBodyGives() {
            assertThat(records.<String>inTransaction(transaction -> "result")).isEqualTo("result");
        }

        @Test
        void isOfNoUseAfterItIsOver() {
            Transaction kept = records.inTransaction(transaction -> transaction);

            assertThatThrownBy(() -> kept.put(CASES, KEY, new byte[0])).isInstanceOf(IllegalStateException.class);
        }

        @Test
        void beginsNoOther() {
            assertThatThrownBy(() -> records.change(outer -> records.change(inner -> {})))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> records.change(outer -> records.reading(inner -> "read")))
                    .isInstanceOf(IllegalStateException.class);
            put(KEY, "and the store goes on");

            assertThat(value(KEY)).isEqualTo("and the store goes on");
        }

        @Test
        void isRefusedWhenItChangesTooMuch() {
            assertThatThrownBy(() -> records.change(transaction -> {
                        for (int i = 0; i <= Records.MOST_CHANGES; i++) {
                            transaction.put(CASES, RecordKey.of("k" + i), new byte[1]);
                        }
                    }))
                    .isInstanceOf(StorageException.class);

            assertThat(scanned(Scan.all(CASES))).isEmpty();
        }
    }

    @Nested
    class OneScan {
        @BeforeEach
        void someRecords() {
            records.change(transaction -> {
                for (String key : List.of("a/1", "a/2", "a/3", "a-b/1", "b/1")) {
                    transaction.put(CASES, new RecordKey(key), key.getBytes(UTF_8));
                }
                transaction.put(CASES_TOO, KEY, "elsewhere".getBytes(UTF_8));
            });
        }

        @Test
        void givesACollectionInOrderAndNoOther() {
            assertThat(keys(Scan.all(CASES))).containsExactly("a-b/1", "a/1", "a/2", "a/3", "b/1");
            assertThat(keys(Scan.all(CASES_TOO))).containsExactly("k");
        }

        @Test
        void givesWhatIsWithinAPart() {
            assertThat(keys(Scan.within(CASES, "a"))).containsExactly("a/1", "a/2", "a/3");
        }

        @Test
        void beginsWithItsFirstKeyAndEndsBeforeItsLast() {
            assertThat(keys(Scan.between(CASES, RecordKey.of("a", "1"), RecordKey.of("a", "3"))))
                    .containsExactly("a/1", "a/2");
            assertThat(keys(Scan.before(CASES, RecordKey.of("a", "1")))).containsExactly("a-b/1");
        }

        @Test
        void runsBackwards() {
            assertThat(keys(Scan.within(CASES, "a").backwards())).containsExactly("a/3", "a/2", "a/1");
        }

        @Test
        void stopsAtItsLimit() {
            assertThat(keys(Scan.within(CASES, "a").limit(2))).containsExactly("a/1", "a/2");
            assertThat(keys(Scan.within(CASES, "a").backwards().limit(2))).containsExactly("a/3", "a/2");
        }

        @Test
        void goesOnAfterAKey() {
            assertThat(keys(Scan.within(CASES, "a").after(RecordKey.of("a", "1"))))
                    .containsExactly("a/2", "a/3");
            assertThat(keys(Scan.within(CASES, "a").backwards().after(RecordKey.of("a", "3"))))
                    .containsExactly("a/2", "a/1");
        }

        @Test
        void fillsItsLimitPastRecordsJustDeleted() {
            List<String> seen = records.inTransaction(transaction -> {
                transaction.delete(CASES, RecordKey.of("a", "1"));
                transaction.delete(CASES, RecordKey.of("a", "2"));
                return words(transaction.scan(Scan.within(CASES, "a").limit(1)));
            });

            assertThat(seen).containsExactly("a/3=a/3");
        }

        @Test
        void ofAnEmptyStretchGivesNothing() {
            assertThat(keys(Scan.between(CASES, RecordKey.of("b"), RecordKey.of("a"))))
                    .isEmpty();
            assertThat(keys(Scan.between(CASES, RecordKey.of("b"), RecordKey.of("b"))))
                    .isEmpty();
        }
    }

    @Nested
    class ManyAtOnce {
        @Test
        void loseNoUpdate() throws Exception {
            together(8, () -> {
                for (int i = 0; i < 25; i++) {
                    records.change(transaction -> transaction.put(
                            CASES, KEY, Integer.toString(count(transaction) + 1).getBytes(UTF_8)));
                }
                return true;
            });

            assertThat(value(KEY)).isEqualTo("200");
        }

        @Test
        void neverReadHalfOfATransaction() throws Exception {
            RecordKey mirror = RecordKey.of("mirror");
            put(KEY, "0");
            put(mirror, "0");
            together(4, () -> {
                for (int i = 0; i < 50; i++) {
                    records.change(transaction -> {
                        byte[] next = Integer.toString(count(transaction) + 1).getBytes(UTF_8);
                        transaction.put(CASES, KEY, next);
                        transaction.put(CASES, mirror, next);
                    });
                    List<String> both = records.reading(reading -> words(reading.scan(Scan.all(CASES))));
                    assertThat(both.getFirst().replace("k=", ""))
                            .isEqualTo(both.getLast().replace("mirror=", ""));
                }
                return true;
            });
        }

        private int count(Reading reading) {
            return reading.get(CASES, KEY)
                    .map(bytes -> Integer.parseInt(new String(bytes, UTF_8)))
                    .orElse(0);
        }
    }

    @Nested
    class ALongLife {
        /** The same random life, told to the store and to a plain sorted map, compared throughout. */
        @Test
        void differsNowhereFromAPlainSortedMap() {
            Random random = new Random(20_261_121);
            Records model = new TreeMapRecords();
            for (int turn = 0; turn < 300; turn++) {
                List<Function<Transaction, List<String>>> deeds = new ArrayList<>();
                for (int i = random.nextInt(12); i >= 0; i--) {
                    deeds.add(deed(random));
                }
                boolean fails = random.nextInt(10) == 0;
                assertThat(live(records, deeds, fails)).isEqualTo(live(model, deeds, fails));
                if (random.nextInt(40) == 0) {
                    records = reopened();
                }
            }
            assertThat(records.<List<String>>reading(reading -> words(reading.scan(Scan.all(CASES)))))
                    .isEqualTo(model.<List<String>>reading(reading -> words(reading.scan(Scan.all(CASES)))))
                    .isNotEmpty();
        }

        private static List<String> live(
                Records store, List<Function<Transaction, List<String>>> deeds, boolean fails) {
            List<String> seen = new ArrayList<>();
            try {
                store.change(transaction -> {
                    deeds.forEach(deed -> seen.addAll(deed.apply(transaction)));
                    if (fails) {
                        throw new IllegalStateException("thrown on purpose");
                    }
                });
            } catch (IllegalStateException e) {
                seen.add("failed");
            }
            return seen;
        }

        private static Function<Transaction, List<String>> deed(Random random) {
            RecordKey key = key(random);
            RecordKey other = key(random);
            byte[] value = new byte[random.nextInt(20) == 0 ? 70_000 + random.nextInt(90_000) : random.nextInt(400)];
            random.nextBytes(value);
            int limit = 1 + random.nextInt(30);
            boolean backwards = random.nextBoolean();
            return switch (random.nextInt(6)) {
                case 0, 1 ->
                    transaction -> {
                        transaction.put(CASES, key, value);
                        return List.of();
                    };
                case 2 ->
                    transaction -> {
                        transaction.delete(CASES, key);
                        return List.of();
                    };
                case 3 ->
                    transaction -> {
                        transaction
                                .scan(Scan.within(CASES, "a").limit(limit))
                                .forEach(each -> transaction.delete(CASES, each.key()));
                        return List.of();
                    };
                case 4 -> transaction -> List.of(found(transaction, key));
                default ->
                    transaction -> {
                        Scan scan = Scan.between(CASES, key, other).limit(limit);
                        return words(transaction.scan(backwards ? scan.backwards() : scan));
                    };
            };
        }

        private static RecordKey key(Random random) {
            return RecordKey.of(List.of("a", "b", "c").get(random.nextInt(3)), Integer.toString(random.nextInt(120)));
        }
    }

    private void put(RecordKey key, String words) {
        records.change(transaction -> transaction.put(CASES, key, words.getBytes(UTF_8)));
    }

    private String value(RecordKey key) {
        return records.reading(reading -> found(reading, key));
    }

    private static String found(Reading reading, RecordKey key) {
        return reading.get(CASES, key).map(bytes -> new String(bytes, UTF_8)).orElse("absent");
    }

    private List<String> keys(Scan scan) {
        return scanned(scan).stream().map(each -> each.key().value()).toList();
    }

    private List<StoredRecord> scanned(Scan scan) {
        return records.reading(reading -> reading.scan(scan));
    }

    private static List<String> words(List<StoredRecord> found) {
        return found.stream()
                .map(each -> each.key() + "=" + new String(each.value(), UTF_8))
                .toList();
    }

    private static void together(int threads, Callable<Boolean> deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(threads)) {
            List<Future<Boolean>> done = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                done.add(people.submit(() -> {
                    start.await();
                    return deed.call();
                }));
            }
            start.countDown();
            for (Future<Boolean> each : done) {
                assertThat(each.get()).isTrue();
            }
        }
    }
}
