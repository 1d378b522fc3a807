package org.wardmate.slack.inbound;

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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.slack.client.SlackUser;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Shelf.Item;

/**
 * Handles what lies in the inbox: a person's arrivals one after the other, many persons' at a time. Little of it is in
 * memory at once; the rest stays on disk until it is its turn.
 */
final class Turns implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Turns.class);

    private static final int MOST_IN_MEMORY = 500;
    private static final int AT_WORK = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What came of one try. */
    sealed interface Taken {
        record Done() implements Taken {}

        record Later(Duration pause) implements Taken {}
    }

    /** Handles one arrival; {@code attempt} counts from 1. */
    @FunctionalInterface
    interface Taker {
        Taken take(Arrival arrival, int attempt);
    }

    private final Taker taker;
    private final Semaphore news = new Semaphore(1);
    private final Semaphore room = new Semaphore(MOST_IN_MEMORY);
    private final Semaphore workers = new Semaphore(AT_WORK, true);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<SlackUser, Deque<Item<Arrival>>> lanes = new HashMap<>();
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable Inbox inbox;
    private @Nullable Thread rounds;

    Turns(Taker taker) {
        this.taker = taker;
    }

    /** Begins with what was left at the last stop. */
    void begin(Inbox from) {
        inbox = from;
        Thread thread = Thread.ofPlatform().name("slack-turns").unstarted(() -> goRound(from));
        rounds = thread;
        thread.start();
    }

    /** Something new lies in the inbox. */
    void wake() {
        news.release();
    }

    private void goRound(Inbox from) {
        RecordKey seen = null;
        try {
            while (closing.getCount() > 0) {
                room.acquire();
                int free = 1 + room.drainPermits();
                List<Item<Arrival>> page = page(from, seen, free);
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

    private List<Item<Arrival>> page(Inbox from, @Nullable RecordKey seen, int most) throws InterruptedException {
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

    private void queue(Item<Arrival> item) {
        SlackUser person = item.value().from();
        synchronized (lanes) {
            Deque<Item<Arrival>> lane = lanes.get(person);
            if (lane != null) {
                lane.addLast(item);
                return;
            }
            lanes.put(person, new ArrayDeque<>(List.of(item)));
        }
        work.execute(() -> follow(person));
    }

    private void follow(SlackUser person) {
        try {
            for (Item<Arrival> item = next(person); item != null; item = next(person)) {
                see(item);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Item<Arrival> next(SlackUser person) {
        synchronized (lanes) {
            Deque<Item<Arrival>> lane = lanes.get(person);
            Item<Arrival> item = lane == null ? null : lane.pollFirst();
            if (item == null) {
                lanes.remove(person);
            }
            return item;
        }
    }

    private void see(Item<Arrival> item) throws InterruptedException {
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

    private Taken taken(Arrival arrival, int attempt) throws InterruptedException {
        workers.acquire();
        try {
            Inbox from = inbox;
            if (from != null) {
                from.giveWay();
            }
            return taker.take(arrival, attempt);
        } finally {
            workers.release();
        }
    }

    private void handled(RecordKey key) {
        Inbox from = inbox;
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
