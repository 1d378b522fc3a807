package org.wardmate.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wardmate.message.Batches;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;

/** A whole shelf, gone through a page at a time. */
public final class Pages {
    private static final int READ_AT_ONCE = 200;
    /** Few, for others who write wait meanwhile. */
    private static final int FORGOTTEN_AT_ONCE = 20;

    private Pages() {}

    /** All in one reading: for short shelves. */
    public static <T> List<Item<T>> matching(Reading reading, Shelf<T> shelf, Predicate<Item<T>> wanted) {
        return shelf.every(reading, Scan.all(shelf.collection()).limit(READ_AT_ONCE)).stream()
                .filter(wanted)
                .toList();
    }

    /** Forgets what matches, a little at a time, so that nobody waits long. Gives the keys. */
    public static <T> List<RecordKey> forget(Records records, Shelf<T> shelf, Predicate<Item<T>> unwanted) {
        List<RecordKey> gone = new ArrayList<>();
        List<Item<T>> page = read(records, shelf, null);
        while (!page.isEmpty()) {
            List<RecordKey> keys = page.stream().filter(unwanted).map(Item::key).toList();
            Batches.of(keys, some -> some.size() <= FORGOTTEN_AT_ONCE)
                    .forEach(some -> forget(records, shelf, some, unwanted));
            gone.addAll(keys);
            page = read(records, shelf, page.getLast().key());
        }
        return gone;
    }

    private static <T> void forget(Records records, Shelf<T> shelf, List<RecordKey> keys, Predicate<Item<T>> unwanted) {
        records.change(transaction -> keys.stream()
                .filter(key -> shelf.find(transaction, key)
                        .filter(value -> unwanted.test(new Item<>(key, value)))
                        .isPresent())
                .forEach(key -> shelf.delete(transaction, key)));
    }

    private static <T> List<Item<T>> read(Records records, Shelf<T> shelf, @Nullable RecordKey seen) {
        return records.<List<Item<T>>>reading(reading -> page(reading, shelf, seen));
    }

    private static <T> List<Item<T>> page(Reading reading, Shelf<T> shelf, @Nullable RecordKey seen) {
        Scan all = Scan.all(shelf.collection()).limit(READ_AT_ONCE);
        return shelf.items(reading, seen == null ? all : all.after(seen));
    }
}
