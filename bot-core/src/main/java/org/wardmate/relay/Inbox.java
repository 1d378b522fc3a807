package org.wardmate.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * What arrived and is not handled yet, on disk, sealed, before its platform is told that it was taken: what was
 * acknowledged once is not sent again. Many arrivals share one transaction, for each costs a write to disk.
 */
public final class Inbox<A> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private static final int MOST_WAITING = 4000;
    private static final int MOST_AT_ONCE = 500;
    /** Slack waits three seconds, Teams fifteen, and they ask again after that. */
    private static final long LONGEST_WAIT_MILLIS = 2500;

    /** From so many on, they are let go first; for two seconds at most. */
    private static final int MANY = 2;

    private static final int TURN_MILLIS = 10;
    private static final int MOST_TURNS_GIVEN = 200;

    /** Something to write: an arrival, or the key of one that was handled. */
    private record Change<A>(@Nullable A arrival, @Nullable RecordKey handled, CompletableFuture<Boolean> written) {}

    private final AtomicInteger waiting = new AtomicInteger();
    private final Records records;
    private final Shelf<A> shelf;
    private final Runnable arrived;
    private final BlockingQueue<Change<A>> changes = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private volatile boolean closed;
    private long last;

    private Inbox(Records records, Shelf<A> shelf, Runnable arrived, long last) {
        this.records = records.ahead();
        this.shelf = shelf;
        this.arrived = arrived;
        this.last = last;
        this.writer = Thread.ofPlatform().name(shelf.collection().value()).unstarted(this::write);
    }

    /**
     * Opens what was kept before.
     *
     * @param shelf where arrivals are kept, and nothing else
     * @param arrived told whenever something new can be read
     */
    public static <A> Inbox<A> open(Records records, Shelf<A> shelf, Runnable arrived) {
        List<Item<A>> latest = records.<List<Item<A>>>reading(reading ->
                shelf.items(reading, Scan.all(shelf.collection()).backwards().limit(1)));
        long last =
                latest.isEmpty() ? 0 : Long.parseLong(latest.getFirst().key().value());
        Inbox<A> inbox = new Inbox<>(records, shelf, arrived, last);
        inbox.writer.start();
        return inbox;
    }

    /** Keeps an arrival; false if that cannot be done now, and it had better be sent again. */
    public boolean keep(A arrival) {
        Change<A> change = new Change<>(arrival, null, new CompletableFuture<>());
        waiting.incrementAndGet();
        try {
            return !closed && changes.offer(change) && change.written().get(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    /** Waits a little while many are being kept, for they want to be acknowledged; what is handled meanwhile can wait. */
    void giveWay() throws InterruptedException {
        for (int turn = 0; turn < MOST_TURNS_GIVEN && waiting.get() > MANY; turn++) {
            Thread.sleep(TURN_MILLIS);
        }
    }

    /** Lets go of an arrival that was handled. If that is lost in a crash it is handled again, to no effect. */
    void handled(RecordKey key) {
        try {
            changes.put(new Change<>(null, key, new CompletableFuture<>()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The arrivals after a key, or from the first, in order. */
    List<Item<A>> after(@Nullable RecordKey seen, int most) {
        Scan all = Scan.all(shelf.collection()).limit(most);
        return records.reading(reading -> shelf.items(reading, seen == null ? all : all.after(seen)));
    }

    private void write() {
        List<Change<A>> batch = new ArrayList<>();
        while (!closed || !changes.isEmpty()) {
            try {
                Change<A> first = changes.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    changes.drainTo(batch, MOST_AT_ONCE - 1);
                    write(batch);
                    batch.clear();
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    private void write(List<Change<A>> batch) {
        try {
            long from = last;
            records.change(transaction -> put(transaction, batch, from));
            last = from + batch.size();
            batch.forEach(change -> change.written().complete(true));
            if (batch.stream().anyMatch(change -> change.arrival() != null)) {
                arrived.run();
            }
        } catch (RuntimeException e) {
            LOG.error("What arrived could not be kept in {}.", shelf.collection(), e);
            batch.forEach(change -> change.written().complete(false));
        }
    }

    private void put(Transaction transaction, List<Change<A>> batch, long from) {
        long number = from;
        for (Change<A> change : batch) {
            number++;
            if (change.arrival() != null) {
                shelf.put(transaction, RecordKey.of(RecordKey.counting(number)), change.arrival());
            }
            if (change.handled() != null) {
                shelf.delete(transaction, change.handled());
            }
        }
    }

    /** Writes what waits, and takes no more. */
    @Override
    public void close() {
        closed = true;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
