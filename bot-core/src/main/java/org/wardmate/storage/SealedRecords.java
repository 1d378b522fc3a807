package org.wardmate.storage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Records of which the store beneath sees keys only: every value is sealed on its way in and opened on its way out. */
public final class SealedRecords implements Records {
    private static final CollectionName CHECK = new CollectionName("sealing-check");
    private static final RecordKey KEY = RecordKey.of("master");
    private static final byte[] WORDS = "sealed with the master key".getBytes(StandardCharsets.US_ASCII);

    private final Records sealed;
    private final SealingKey key;

    private SealedRecords(Records sealed, SealingKey key) {
        this.sealed = sealed;
        this.key = key;
    }

    /** Opens the records with the master key; one that does not fit is refused before anything is read or written. */
    public static SealedRecords open(Records sealed, SealingKey master) {
        SealedRecords opened = new SealedRecords(sealed, master);
        Optional<byte[]> check = sealed.reading(reading -> reading.get(CHECK, KEY));
        check.ifPresentOrElse(
                value -> requireFitting(value, master),
                () -> opened.change(transaction -> transaction.put(CHECK, KEY, WORDS)));
        return opened;
    }

    private static void requireFitting(byte[] check, SealingKey master) {
        try {
            master.opened(check, SealedReading.context(CHECK, KEY));
        } catch (StorageException e) {
            throw new StorageException(
                    "The master key is not the one this data was sealed with. Give the right key; nothing was changed.",
                    e);
        }
    }

    @Override
    public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
        return sealed.inTransaction(transaction -> body.apply(new SealedTransaction(transaction, key)));
    }

    @Override
    public Records ahead() {
        return new SealedRecords(sealed.ahead(), key);
    }

    @Override
    public <T> T reading(Function<? super Reading, ? extends T> body) {
        return sealed.reading(reading -> body.apply(new SealedReading(reading, key)));
    }
}
