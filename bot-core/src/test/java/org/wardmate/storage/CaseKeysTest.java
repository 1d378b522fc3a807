package org.wardmate.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseKeysTest {
    private static final CollectionName CASES = new CollectionName("cases");
    private static final RecordKey KEY = RecordKey.of("WM-7K3Q-92XF");
    private static final KeyOwner CASE = new KeyOwner("WM-7K3Q-92XF");
    private static final KeyOwner OTHER = new KeyOwner("WM-1111-1111");

    private final Records beneath = new TreeMapRecords();
    private final Records records = SealedRecords.open(beneath, SealingKey.random());

    @BeforeEach
    void aCaseWithItsKey() {
        records.change(transaction -> {
            CaseKeys.create(transaction, CASE);
            CaseKeys.create(transaction, OTHER);
            CaseKeys.in(transaction, CASE).orElseThrow().put(CASES, KEY, "told in confidence".getBytes(UTF_8));
        });
    }

    @Test
    void openACasesRecords() {
        assertThat(told(CASE)).contains("told in confidence");
    }

    @Test
    void neverOpenWithAnotherCasesKey() {
        assertThatThrownBy(() -> told(OTHER)).isInstanceOf(StorageException.class);
    }

    @Test
    void leaveNothingReadableWithTheMasterKeyAlone() {
        byte[] withoutTheCaseKey =
                records.reading(reading -> reading.get(CASES, KEY).orElseThrow());

        assertThat(new String(withoutTheCaseKey, UTF_8)).doesNotContain("told", "confidence");
    }

    @Test
    void eraseTheCaseWhenDestroyed() {
        byte[] oldCopy = beneath.reading(reading -> reading.get(CASES, KEY).orElseThrow());
        records.change(transaction -> CaseKeys.destroy(transaction, CASE));
        beneath.change(raw -> raw.put(CASES, KEY, oldCopy));

        assertThat(told(CASE)).isEmpty();
        records.change(transaction -> CaseKeys.create(transaction, CASE));
        assertThatThrownBy(() -> told(CASE)).isInstanceOf(StorageException.class);
    }

    @Test
    void areMadeOnce() {
        assertThatThrownBy(() -> records.change(transaction -> CaseKeys.create(transaction, CASE)))
                .isInstanceOf(IllegalStateException.class);
    }

    private Optional<String> told(KeyOwner owner) {
        return records.reading(reading -> CaseKeys.in(reading, owner)
                .flatMap(view -> view.get(CASES, KEY))
                .map(bytes -> new String(bytes, UTF_8)));
    }
}
