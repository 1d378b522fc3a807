package org.wardmate.storage;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An ordered, transactional map of (collection, key) to bytes. When a call returns, what it changed is on disk; when it
 * throws, nothing of it is. Bodies are pure, for they may be run again, and do not begin a transaction of their own.
 */
public interface Records {
    /** The longest value, in bytes, as it comes to the store. */
    int LARGEST_VALUE = 1 << 20;

    /** The most records one transaction changes. */
    int MOST_CHANGES = 10_000;

    /** The most bytes one transaction writes. */
    int LARGEST_TRANSACTION = 32 << 20;

    <T> T inTransaction(Function<? super Transaction, ? extends T> body);

    /** A transaction that has nothing to tell. */
    default void change(Consumer<? super Transaction> body) {
        inTransaction(transaction -> {
            body.accept(transaction);
            return true;
        });
    }

    /**
     * The same records for what somebody waits for, such as arrivals to be acknowledged: where transactions line up, these
     * wait for the one that is being written and one more at most. They must be short.
     */
    default Records ahead() {
        return this;
    }

    /** Reads without changing anything; all of it sees the same moment. */
    <T> T reading(Function<? super Reading, ? extends T> body);
}
