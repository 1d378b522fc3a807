package org.wardmate.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A transaction whose changes wait in memory, over the records as they stood; a store writes them when it is done. */
public final class PendingChanges implements Transaction {
    private final Reading before;
    private final TreeMap<Place, Optional<byte[]>> changes = new TreeMap<>();
    private long size;
    private boolean done;

    public PendingChanges(Reading before) {
        this.before = before;
    }

    /** What to write, in order: the new value, or none where a record goes. The transaction takes no more after this. */
    public SortedMap<Place, Optional<byte[]>> finished() {
        done = true;
        return Collections.unmodifiableSortedMap(changes);
    }

    @Override
    public Optional<byte[]> get(CollectionName collection, RecordKey key) {
        requireOpen();
        Optional<byte[]> change = changes.get(new Place(collection, key));
        return change == null ? before.get(collection, key) : change.map(byte[]::clone);
    }

    @Override
    public void put(CollectionName collection, RecordKey key, byte[] value) {
        if (value.length > Records.LARGEST_VALUE) {
            throw new StorageException("This is too large to keep in one piece.");
        }
        change(new Place(collection, key), Optional.of(value.clone()));
    }

    @Override
    public void delete(CollectionName collection, RecordKey key) {
        change(new Place(collection, key), Optional.empty());
    }

    private void change(Place place, Optional<byte[]> value) {
        requireOpen();
        Optional<byte[]> previous = changes.put(place, value);
        size += bytes(value) - (previous == null ? 0 : bytes(previous));
        if (size > Records.LARGEST_TRANSACTION || changes.size() > Records.MOST_CHANGES) {
            throw new StorageException("This is too much to keep in one go.");
        }
    }

    private static int bytes(Optional<byte[]> value) {
        return value.map(bytes -> bytes.length).orElse(0);
    }

    @Override
    public List<StoredRecord> scan(Scan scan) {
        requireOpen();
        List<StoredRecord> found = new ArrayList<>();
        Scan rest = scan;
        boolean more = true;
        while (more && found.size() < scan.limit()) {
            List<StoredRecord> page = before.scan(rest);
            more = page.size() == rest.limit();
            found.addAll(overlaid(more ? rest.upTo(page.getLast().key()) : rest, page));
            if (more) {
                rest = rest.after(page.getLast().key());
            }
        }
        return List.copyOf(found.subList(0, Math.min(found.size(), scan.limit())));
    }

    private List<StoredRecord> overlaid(Scan stretch, List<StoredRecord> page) {
        TreeMap<RecordKey, StoredRecord> merged = new TreeMap<>();
        page.forEach(each -> merged.put(each.key(), each));
        for (Map.Entry<Place, Optional<byte[]>> change : changedWithin(stretch)) {
            RecordKey key = change.getKey().key();
            change.getValue()
                    .ifPresentOrElse(value -> merged.put(key, new StoredRecord(key, value)), () -> merged.remove(key));
        }
        return List.copyOf((stretch.descending() ? merged.descendingMap() : merged).values());
    }

    private List<Map.Entry<Place, Optional<byte[]>>> changedWithin(Scan stretch) {
        return changes.entrySet().stream()
                .filter(change -> change.getKey().collection().equals(stretch.collection()))
                .filter(change -> change.getKey().key().value().compareTo(stretch.from()) >= 0)
                .filter(change -> change.getKey().key().value().compareTo(stretch.to()) < 0)
                .toList();
    }

    private void requireOpen() {
        if (done) {
            throw new IllegalStateException("This transaction is over.");
        }
    }
}
