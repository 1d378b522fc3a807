package org.wardmate.slack.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;

/** A whole shelf, gone through a page at a time. */
final class Pages {
    private static final int READ_AT_ONCE = 200;
    /** Few, for others who write wait meanwhile. */
    private static final int FORGOTTEN_AT_ONCE = 20;

    private Pages() {}

    static <T> List<Item<T>> matching(Reading reading, Shelf<T> shelf, Predicate<Item<T>> wanted) {
        List<Item<T>> found = new ArrayList<>();
        Scan rest = Scan.all(shelf.collection()).limit(READ_AT_ONCE);
        List<Item<T>> page = shelf.items(reading, rest);
        while (!page.isEmpty()) {
            page.stream().filter(wanted).forEach(found::add);
            page = shelf.items(reading, rest.after(page.getLast().key()));
        }
        return found;
    }

    /** Forgets what matches, a little in each transaction, so that nobody waits long. Gives the keys. */
    static <T> List<RecordKey> forget(Records records, Shelf<T> shelf, Predicate<Item<T>> unwanted) {
        List<RecordKey> keys = records.<List<Item<T>>>reading(reading -> matching(reading, shelf, unwanted)).stream()
                .map(Item::key)
                .toList();
        for (int from = 0; from < keys.size(); from += FORGOTTEN_AT_ONCE) {
            List<RecordKey> some = keys.subList(from, Math.min(keys.size(), from + FORGOTTEN_AT_ONCE));
            records.change(transaction -> some.stream()
                    .filter(key -> shelf.find(transaction, key)
                            .filter(value -> unwanted.test(new Item<>(key, value)))
                            .isPresent())
                    .forEach(key -> shelf.delete(transaction, key)));
        }
        return keys;
    }
}
