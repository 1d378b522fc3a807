package org.wardmate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final Shelf<Jar> shelf = new Shelf<>("jars", Shape.of("jar", Jar.class));
    private final Records records = new TreeMapRecords();

    private record Jar(int number) {}

    @Test
    void readsOnWhereAStretchIsLongerThanAScan() {
        records.change(transaction -> IntStream.range(0, 5)
                .forEach(number -> shelf.put(transaction, RecordKey.of("ivy", "j" + number), new Jar(number))));
        Scan few = Scan.within(shelf.collection(), "ivy").limit(2);

        records.change(reading -> {
            assertThat(shelf.items(reading, few)).hasSize(2);
            assertThat(shelf.every(reading, few))
                    .extracting(item -> item.value().number())
                    .containsExactly(0, 1, 2, 3, 4);
        });
    }
}
