package org.wardmate.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Records in memory, for tests. */
public final class TreeMapRecords implements Records {
    private final TreeMap<String, byte[]> records = new TreeMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    @Override
    public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
        begin();
        try {
            PendingChanges changes = new PendingChanges(new Now());
            try {
                T result = body.apply(changes);
                write(changes.finished());
                return result;
            } finally {
                changes.finished();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T reading(Function<? super Reading, ? extends T> body) {
        begin();
        try {
            return body.apply(new Now());
        } finally {
            lock.unlock();
        }
    }

    private void begin() {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("A transaction does not begin another.");
        }
        lock.lock();
    }

    private void write(Map<Place, Optional<byte[]>> changes) {
        changes.forEach((place, value) -> value.ifPresentOrElse(
                bytes -> records.put(place.toString(), bytes), () -> records.remove(place.toString())));
    }

    private final class Now implements Reading {
        @Override
        public Optional<byte[]> get(CollectionName collection, RecordKey key) {
            return Optional.ofNullable(records.get(new Place(collection, key).toString()))
                    .map(byte[]::clone);
        }

        @Override
        public List<StoredRecord> scan(Scan scan) {
            String collection = scan.collection() + "/";
            NavigableMap<String, byte[]> stretch = scan.from().compareTo(scan.to()) > 0
                    ? new TreeMap<>()
                    : records.subMap(collection + scan.from(), true, collection + scan.to(), false);
            List<StoredRecord> found = new ArrayList<>();
            (scan.descending() ? stretch.descendingMap() : stretch)
                    .entrySet().stream()
                            .limit(scan.limit())
                            .forEach(each -> found.add(new StoredRecord(
                                    new RecordKey(each.getKey().substring(collection.length())), each.getValue())));
            return found;
        }
    }
}
