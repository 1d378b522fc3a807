package org.wardmate.storage;

import java.util.List;
import java.util.Optional;

/** Records opened as they are read. A record opens only in its own place. */
class SealedReading implements Reading {
    private final Reading sealed;
    private final SealingKey key;

    SealedReading(Reading sealed, SealingKey key) {
        this.sealed = sealed;
        this.key = key;
    }

    @Override
    public Optional<byte[]> get(CollectionName collection, RecordKey recordKey) {
        return sealed.get(collection, recordKey).map(value -> key.opened(value, context(collection, recordKey)));
    }

    @Override
    public List<StoredRecord> scan(Scan scan) {
        return sealed.scan(scan).stream()
                .map(each ->
                        new StoredRecord(each.key(), key.opened(each.value(), context(scan.collection(), each.key()))))
                .toList();
    }

    static String context(CollectionName collection, RecordKey key) {
        return new Place(collection, key).toString();
    }
}
