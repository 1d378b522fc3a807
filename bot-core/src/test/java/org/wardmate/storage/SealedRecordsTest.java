package org.wardmate.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedRecordsTest extends RecordsContract {
    private static final CollectionName CASES = new CollectionName("cases");
    private static final CollectionName DRAFTS = new CollectionName("drafts");
    private static final RecordKey ONE = RecordKey.of("one");
    private static final RecordKey TWO = RecordKey.of("two");
    private static final byte[] WORDS = "he knows where I live".getBytes(UTF_8);

    private final Records beneath = new TreeMapRecords();
    private final SealingKey master = SealingKey.random();

    @Override
    protected Records open() {
        return SealedRecords.open(beneath, master);
    }

    @Override
    protected Records reopened() {
        return SealedRecords.open(beneath, master);
    }

    @Test
    void leavesNoWordsBeneath() {
        open().change(transaction -> transaction.put(CASES, ONE, WORDS));

        assertThat(new String(raw(CASES, ONE), UTF_8)).doesNotContain("knows", "live");
    }

    @Test
    void sealsTheSameWordsDifferentlyEachTime() {
        open().change(transaction -> transaction.put(CASES, ONE, WORDS));
        byte[] first = raw(CASES, ONE);
        open().change(transaction -> transaction.put(CASES, ONE, WORDS));

        assertThat(raw(CASES, ONE)).isNotEqualTo(first);
    }

    @Test
    void refusesARecordMovedToAnotherKey() {
        open().change(transaction -> transaction.put(CASES, ONE, WORDS));
        beneath.change(raw -> raw.put(CASES, TWO, raw.get(CASES, ONE).orElseThrow()));

        assertThatThrownBy(() -> open().reading(reading -> reading.get(CASES, TWO)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cases/two");
        assertThatThrownBy(() -> open().reading(reading -> reading.scan(Scan.all(CASES))))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void refusesARecordMovedToAnotherCollection() {
        open().change(transaction -> transaction.put(CASES, ONE, WORDS));
        beneath.change(raw -> raw.put(DRAFTS, ONE, raw.get(CASES, ONE).orElseThrow()));

        assertThatThrownBy(() -> open().reading(reading -> reading.get(DRAFTS, ONE)))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void refusesAChangedRecord() {
        open().change(transaction -> transaction.put(CASES, ONE, WORDS));
        byte[] changed = raw(CASES, ONE);
        changed[changed.length / 2] ^= 1;
        beneath.change(raw -> raw.put(CASES, ONE, changed));

        assertThatThrownBy(() -> open().reading(reading -> reading.get(CASES, ONE)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be opened");
    }

    @Test
    void refusesAnotherMasterKeyBeforeAnythingIsRead() {
        open();

        assertThatThrownBy(() -> SealedRecords.open(beneath, SealingKey.random()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("not the one this data was sealed with");
    }

    private byte[] raw(CollectionName collection, RecordKey key) {
        return beneath.reading(reading -> reading.get(collection, key).orElseThrow());
    }
}
