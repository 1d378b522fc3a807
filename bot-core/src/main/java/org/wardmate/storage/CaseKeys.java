package org.wardmate.storage;

import java.util.Optional;

/**
 * Each case's own data key, wrapped by the master key because it is a sealed record itself. What is put through a case's
 * view is sealed with its key as well; once the key is destroyed nobody can open it any more, wherever copies lie.
 */
public final class CaseKeys {
    /** Kept apart in backups, so that a destroyed key does not live on in old ones. */
    public static final CollectionName COLLECTION = new CollectionName("case-keys");

    private CaseKeys() {}

    /** Makes the owner's key, once. */
    public static SealingKey create(Transaction transaction, KeyOwner owner) {
        if (transaction.get(COLLECTION, owner.key()).isPresent()) {
            throw new IllegalStateException("%s has a key already.".formatted(owner));
        }
        SealingKey key = SealingKey.random();
        transaction.put(COLLECTION, owner.key(), key.secret());
        return key;
    }

    /** The owner's key; none when it was destroyed or never made. */
    public static Optional<SealingKey> find(Reading reading, KeyOwner owner) {
        return reading.get(COLLECTION, owner.key()).map(SealingKey::new);
    }

    /** Makes everything sealed with the owner's key unreadable for good. The records themselves may be deleted at leisure. */
    public static void destroy(Transaction transaction, KeyOwner owner) {
        transaction.delete(COLLECTION, owner.key());
    }

    /** The transaction as the owner's own records need it. */
    public static Optional<Transaction> in(Transaction transaction, KeyOwner owner) {
        return find(transaction, owner).map(key -> new SealedTransaction(transaction, key));
    }

    /** The records as the owner's own need to be read. */
    public static Optional<Reading> in(Reading reading, KeyOwner owner) {
        return find(reading, owner).map(key -> new SealedReading(reading, key));
    }
}
