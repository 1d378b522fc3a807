package org.wardmate.conversation;

import java.util.Optional;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** Where the drafts of one flow are kept, each sealed with the key of what it belongs to. */
public interface Drafts<D> {
    /** Empty when it was deleted, or can no longer be read because its key is gone. */
    Optional<D> find(Reading reading, DraftId id);

    void put(Transaction transaction, DraftId id, D draft);

    /** The transaction as everything of one draft is kept in it; empty when its key is gone. */
    Optional<Transaction> sealed(Transaction transaction, DraftId id);

    /** The same for reading. */
    Optional<Reading> sealed(Reading reading, DraftId id);
}
