package org.wardmate.storage;

/** A record as a scan finds it. The bytes are the caller's own copy. */
public final class StoredRecord {
    private final RecordKey key;
    private final byte[] value;

    public StoredRecord(RecordKey key, byte[] value) {
        this.key = key;
        this.value = value.clone();
    }

    public RecordKey key() {
        return key;
    }

    public byte[] value() {
        return value.clone();
    }
}
