package org.wardmate.assistant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.storage.Records;

/**
 * Takes due messages out of the outbox and hands them to the messenger, some at a time and never inside a transaction.
 * What came of them is written back together with taking the next ones, so that a busy hour costs few transactions.
 */
public final class Sender implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private static final int MOST_UNDER_WAY = 64;
    /**
     * Places of their own for what goes to many. Most of the time they wait for their platform's pace, so there are enough
     * for some workspaces at once.
     */
    public static final int MOST_BROADCASTS_UNDER_WAY = 256;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** A messenger that throws this often will go on throwing: about a day. */
    private static final int MOST_ATTEMPTS = 300;

    private record Outcome(Claimed claimed, Delivery delivery) {}

    private final Records records;
    private final Outbox outbox;
    private final Messenger messenger;
    private final Clock clock;
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore somethingToDo = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final Thread rounds;
    private int underWay;
    private int broadcastsUnderWay;

    private Sender(Records records, Outbox outbox, Messenger messenger, Clock clock) {
        this.records = records;
        this.outbox = outbox;
        this.messenger = messenger;
        this.clock = clock;
        this.rounds = Thread.ofPlatform().name("sender").unstarted(this::goRound);
    }

    /** Begins to send; what was due before goes first. */
    public static Sender start(Records records, Outbox outbox, Messenger messenger, Clock clock) {
        Sender sender = new Sender(records, outbox, messenger, clock);
        sender.rounds.start();
        return sender;
    }

    /** Has a look at the outbox, as after a turn. Costs little when it is empty. */
    public void wake() {
        somethingToDo.release();
    }

    private void goRound() {
        int failures = 0;
        try {
            while (closing.getCount() > 0) {
                try {
                    round();
                    failures = 0;
                    awaitSomethingToDo();
                } catch (RuntimeException e) {
                    // What came of the messages is remembered, and written back as soon as that is possible again.
                    LOG.error("The outbox cannot be used at the moment.", e);
                    failures++;
                    var _ = closing.await(pause(failures).toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes back what came of earlier messages, and takes what is due now. */
    private void round() {
        List<Outcome> settled = List.copyOf(outcomes);
        int broadcasts = broadcasts(settled.stream().map(Outcome::claimed));
        int free = MOST_UNDER_WAY - underWay + settled.size() - broadcasts;
        int freeForBroadcasts = MOST_BROADCASTS_UNDER_WAY - broadcastsUnderWay + broadcasts;
        if (settled.isEmpty() && untilDue().isPositive()) {
            return;
        }
        List<Claimed> claimed = records.inTransaction(transaction -> {
            settled.forEach(each -> outbox.settle(transaction, each.claimed(), each.delivery()));
            return outbox.claim(transaction, free, freeForBroadcasts);
        });
        settled.forEach(_ -> outcomes.remove());
        int taken = broadcasts(claimed.stream());
        underWay = MOST_UNDER_WAY - free + claimed.size() - taken;
        broadcastsUnderWay = MOST_BROADCASTS_UNDER_WAY - freeForBroadcasts + taken;
        claimed.forEach(each -> deliveries.execute(() -> deliver(each)));
    }

    private static int broadcasts(Stream<Claimed> claimed) {
        return (int) claimed.filter(each -> each.lane() == Lane.BROADCAST).count();
    }

    private void awaitSomethingToDo() throws InterruptedException {
        Duration wait = untilDue();
        if (wait.isPositive()) {
            var _ = somethingToDo.tryAcquire(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
        }
        somethingToDo.drainPermits();
    }

    /** How long until there is a message to take, if nothing else happens. */
    private Duration untilDue() {
        boolean ordinary = underWay < MOST_UNDER_WAY;
        boolean broadcasts = broadcastsUnderWay < MOST_BROADCASTS_UNDER_WAY;
        Optional<Instant> due = records.reading(reading -> outbox.nextDue(reading, ordinary, broadcasts));
        return due.map(next -> Duration.between(clock.instant(), next)).orElse(LONGEST_PAUSE);
    }

    private void deliver(Claimed claimed) {
        outcomes.add(new Outcome(claimed, delivery(claimed)));
        wake();
    }

    private Delivery delivery(Claimed claimed) {
        try {
            return messenger.deliver(claimed);
        } catch (RuntimeException e) {
            LOG.warn("Attempt {} to hand a message to {} failed.", claimed.attempt(), claimed.to(), e);
            return claimed.attempt() < MOST_ATTEMPTS
                    ? new Delivery.RetryLater(pause(claimed.attempt()))
                    : new Delivery.Failed(Delivery.Why.REFUSED);
        }
    }

    /** Twice as long after each failure. */
    private static Duration pause(int failures) {
        Duration pause = SHORTEST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** Takes no more messages, gives those under way a little time, and writes back what came of them. */
    @Override
    public void close() {
        closing.countDown();
        wake();
        try {
            rounds.join();
            deliveries.shutdown();
            if (!deliveries.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                deliveries.shutdownNow();
            }
        } catch (InterruptedException e) {
            deliveries.shutdownNow();
            Thread.currentThread().interrupt();
        }
        writeBack();
    }

    private void writeBack() {
        if (!outcomes.isEmpty()) {
            records.change(transaction ->
                    outcomes.forEach(each -> outbox.settle(transaction, each.claimed(), each.delivery())));
            outcomes.clear();
        }
    }
}
