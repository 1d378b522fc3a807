package org.wardmate.storage;

import java.util.List;
import java.util.Optional;

/** The records as they stand at one moment. Of no use once the body it was handed to has returned. */
public interface Reading {
    Optional<byte[]> get(CollectionName collection, RecordKey key);

    List<StoredRecord> scan(Scan scan);
}
