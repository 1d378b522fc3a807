package org.wardmate.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.TreeMapRecords;

class CustodyTest {
    private static final KeyOwner CASE = new KeyOwner("WM-7K3Q-92XF");

    private final Records records = new TreeMapRecords();

    /** Kept by the first version, which asked for no reason. */
    @Test
    void readsExportsFromBeforeTheyHadAReason() {
        keep(
                1,
                "{\"kind\":\"Captured\",\"evidence\":{\"value\":\"e1\"},\"sha256\":\"ab\",\"by\":{\"value\":\"m\"},\"at\":\"2026-11-01T00:00:00Z\"}");
        keep(
                2,
                "{\"kind\":\"Exported\",\"evidence\":{\"value\":\"e1\"},\"sha256\":\"ab\",\"by\":{\"value\":\"o\"},\"at\":\"2026-11-02T00:00:00Z\"}");

        assertThat(records.<List<CustodyEvent>>reading(reading -> Custody.events(reading, CASE)))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        CustodyEvent.Exported.class,
                        exported -> assertThat(exported.reason()).isEmpty());
    }

    private void keep(long number, String event) {
        String kept = "{\"shape\":\"custody-event\",\"version\":1,\"value\":{\"event\":" + event + "}}";
        records.change(transaction -> transaction.put(
                new CollectionName("evidence-custody"),
                RecordKey.of(CASE.value(), RecordKey.counting(number)),
                kept.getBytes(UTF_8)));
    }
}
