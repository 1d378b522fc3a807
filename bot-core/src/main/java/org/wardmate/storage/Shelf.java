package org.wardmate.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One collection whose records all have one shape. */
public final class Shelf<T> {
    private final CollectionName collection;
    private final Shape<T> shape;

    /** An item with the key it stands under. */
    public record Item<T>(RecordKey key, T value) {}

    public Shelf(String collection, Shape<T> shape) {
        this.collection = new CollectionName(collection);
        this.shape = shape;
    }

    public CollectionName collection() {
        return collection;
    }

    public Optional<T> find(Reading reading, RecordKey key) {
        return reading.get(collection, key).map(shape::read);
    }

    /** The items of a stretch of this collection. */
    public List<Item<T>> items(Reading reading, Scan scan) {
        if (!scan.collection().equals(collection)) {
            throw new IllegalArgumentException("That scan is of %s.".formatted(scan.collection()));
        }
        return reading.scan(scan).stream()
                .map(each -> new Item<>(each.key(), shape.read(each.value())))
                .toList();
    }

    /** The items of a stretch, however many they are: for what is kept of one person, since all are in memory at once. */
    public List<Item<T>> every(Reading reading, Scan scan) {
        List<Item<T>> found = new ArrayList<>();
        for (List<Item<T>> page = items(reading, scan);
                !page.isEmpty();
                page = items(reading, scan.after(page.getLast().key()))) {
            found.addAll(page);
        }
        return found;
    }

    public void put(Transaction transaction, RecordKey key, T value) {
        transaction.put(collection, key, shape.written(value));
    }

    public void delete(Transaction transaction, RecordKey key) {
        transaction.delete(collection, key);
    }
}
