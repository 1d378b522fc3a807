package org.wardmate.storage;

import java.util.function.Function;

/** Records that tell somebody after each transaction that was kept. */
public final class WatchedRecords implements Records {
    private final Records records;
    private final Runnable kept;

    public WatchedRecords(Records records, Runnable kept) {
        this.records = records;
        this.kept = kept;
    }

    @Override
    public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
        T result = records.<T>inTransaction(body);
        kept.run();
        return result;
    }

    @Override
    public Records ahead() {
        return new WatchedRecords(records.ahead(), kept);
    }

    @Override
    public <T> T reading(Function<? super Reading, ? extends T> body) {
        return records.reading(body);
    }
}
