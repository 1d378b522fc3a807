package org.wardmate.storage;

/** Records sealed as they are put and opened as they are read. */
final class SealedTransaction extends SealedReading implements Transaction {
    private final Transaction sealed;
    private final SealingKey sealingKey;

    SealedTransaction(Transaction sealed, SealingKey key) {
        super(sealed, key);
        this.sealed = sealed;
        this.sealingKey = key;
    }

    @Override
    public void put(CollectionName collection, RecordKey key, byte[] value) {
        sealed.put(collection, key, sealingKey.sealed(value, context(collection, key)));
    }

    @Override
    public void delete(CollectionName collection, RecordKey key) {
        sealed.delete(collection, key);
    }
}
