package org.wardmate.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Shelf.Item;

/**
 * Handles what lies in the inbox: a person's arrivals one after the other, many persons' at a time. Little of it is in
 * memory at once; the rest stays on disk until it is its turn.
 */
public final class Turns<A> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private static final int MOST_IN_MEMORY = 500;
    private static final int AT_WORK = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Handles one arrival; {@code attempt} counts from 1. */
    @FunctionalInterface
    public interface Taker<A> {
        Taken take(A arrival, int attempt);
    }

    private final String name;
    private final Function<A, Object> person;
    private final Taker<A> taker;
    private final Semaphore news = new Semaphore(1);
    private final Semaphore room = new Semaphore(MOST_IN_MEMORY);
    private final Semaphore workers = new Semaphore(AT_WORK, true);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<Object, Deque<Item<A>>> lanes = new HashMap<>();
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Inbox<A> inbox;
    private @Nullable Thread rounds;

    /**
     * Takes turns.
     *
     * @param person whose arrival it is
     */
    public Turns(String name, Function<A, Object> person, Taker<A> taker) {
        this.name = name;
        this.person = person;
        this.taker = taker;
    }

    /** Begins with what was left at the last stop. */
    public void begin(Inbox<A> from) {
        inbox = from;
        Thread thread = Thread.ofPlatform().name(name).unstarted(() -> goRound(from));
        rounds = thread;
        thread.start();
    }

    /** Something new lies in the inbox. */
    public void wake() {
        news.release();
    }

    private void goRound(Inbox<A> from) {
        RecordKey seen = null;
        try {
            while (closing.getCount() > 0) {
                room.acquire();
                int free = 1 + room.drainPermits();
                List<Item<A>> page = page(from, seen, free);
                room.release(free - page.size());
                page.forEach(this::queue);
                if (page.isEmpty()) {
                    news.acquire();
                    news.drainPermits();
                } else {
                    seen = page.getLast().key();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Item<A>> page(Inbox<A> from, @Nullable RecordKey seen, int most) throws InterruptedException {
        while (true) {
            try {
                return from.after(seen, most);
            } catch (RuntimeException e) {
                LOG.error("The inbox cannot be read at the moment.", e);
                if (closing.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return List.of();
                }
            }
        }
    }

    private void queue(Item<A> item) {
        Object who = person.apply(item.value());
        synchronized (lanes) {
            Deque<Item<A>> lane = lanes.get(who);
            if (lane != null) {
                lane.addLast(item);
                return;
            }
            lanes.put(who, new ArrayDeque<>(List.of(item)));
        }
        work.execute(() -> follow(who));
    }

    private void follow(Object who) {
        try {
            for (Item<A> item = next(who); item != null; item = next(who)) {
                see(item);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Item<A> next(Object who) {
        synchronized (lanes) {
            Deque<Item<A>> lane = lanes.get(who);
            Item<A> item = lane == null ? null : lane.pollFirst();
            if (item == null) {
                lanes.remove(who);
            }
            return item;
        }
    }

    private void see(Item<A> item) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            switch (taken(item.value(), attempt)) {
                case Taken.Done() -> {
                    handled(item.key());
                    return;
                }
                case Taken.Later(var pause) -> {
                    if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            }
        }
    }

    private Taken taken(A arrival, int attempt) throws InterruptedException {
        workers.acquire();
        try {
            Inbox<A> from = inbox;
            if (from != null) {
                from.giveWay();
            }
            return taker.take(arrival, attempt);
        } finally {
            workers.release();
        }
    }

    private void handled(RecordKey key) {
        Inbox<A> from = inbox;
        if (from != null) {
            from.handled(key);
        }
        room.release();
    }

    /** Lets those at work finish; the rest stays for the next start. */
    @Override
    public void close() {
        closing.countDown();
        wake();
        room.release();
        try {
            if (rounds != null) {
                rounds.join();
            }
            work.shutdown();
            if (!work.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                work.shutdownNow();
            }
        } catch (InterruptedException e) {
            work.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
