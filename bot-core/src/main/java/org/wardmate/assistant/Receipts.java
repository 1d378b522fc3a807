package org.wardmate.assistant;

import java.util.List;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Receipt;
import org.wardmate.storage.Transaction;

/**
 * Whoever wants to hear what comes of messages that carry a receipt. Told in the transaction in which it is written down, so
 * that both are known or neither; perhaps more than once.
 */
public interface Receipts {
    /** Whether a message still goes out; asked when its turn has come. If not, it is gone from the outbox. */
    boolean stillGoes(Transaction transaction, Receipt receipt);

    /** What came of a message, and that is the end of it; gives what is to be said because of that. */
    List<Outgoing> settled(Transaction transaction, Receipt receipt, Delivery delivery);

    /** Nobody wants to hear. */
    Receipts NONE = new Receipts() {
        @Override
        public boolean stillGoes(Transaction transaction, Receipt receipt) {
            return true;
        }

        @Override
        public List<Outgoing> settled(Transaction transaction, Receipt receipt, Delivery delivery) {
            return List.of();
        }
    };
}
