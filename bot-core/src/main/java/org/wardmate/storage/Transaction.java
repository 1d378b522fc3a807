package org.wardmate.storage;

/** Changes that are kept all together or not at all, and that it sees itself before anyone else does. */
public interface Transaction extends Reading {
    void put(CollectionName collection, RecordKey key, byte[] value);

    /** Removes a record; one that is not there stays away. */
    void delete(CollectionName collection, RecordKey key);
}
