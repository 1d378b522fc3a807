package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.SettableClock;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;
import org.wardmate.storage.WatchedRecords;

@Timeout(20)
class SenderTest {
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId OTTO = new MemberId("otto");

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    private final CountingRecords kept = new CountingRecords();
    private final Outbox outbox = new Outbox(clock, () -> "id" + (1000 + ids.incrementAndGet()));
    private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();
    private @Nullable Sender sender;

    @AfterEach
    void close() {
        if (sender != null) {
            sender.close();
        }
    }

    @Test
    void sendsWhatIsCommittedInOrder() throws InterruptedException {
        Records records = started(this::delivers);
        say(records, IVY, "one", "two", "three");

        assertThat(next(3)).containsExactly("one", "two", "three");
    }

    @Test
    void sendsWhatWasDueBeforeItWasStarted() throws InterruptedException {
        say(kept, IVY, "left behind");
        started(this::delivers);

        assertThat(next(1)).containsExactly("left behind");
    }

    @Test
    void writesBackWhatItSentBeforeItCloses() throws InterruptedException {
        say(started(this::delivers), IVY, "one");
        next(1);
        close();

        assertThat(isEmpty()).isTrue();
    }

    @Test
    void waitsAsLongAsThePlatformAsks() throws InterruptedException {
        Records records = started(claimed -> {
            delivers(claimed);
            return claimed.attempt() == 1 ? new Delivery.RetryLater(Duration.ofSeconds(30)) : new Delivery.Delivered();
        });
        say(records, IVY, "one");
        assertThat(next(1)).containsExactly("one");
        awaitDueIn(Duration.ofSeconds(30));
        clock.pass(Duration.ofSeconds(30));
        wake();
        assertThat(next(1)).containsExactly("one");
    }

    @Test
    void goesOnAfterAMessengerThatThrewAndTriesAgain() throws InterruptedException {
        Records records = started(claimed -> {
            if (claimed.to().equals(IVY) && claimed.attempt() == 1) {
                delivered.add("thrown");
                throw new IllegalStateException("thrown on purpose");
            }
            return delivers(claimed);
        });
        say(records, IVY, "to ivy");
        say(records, OTTO, "to otto");
        assertThat(next(2)).containsExactlyInAnyOrder("thrown", "to otto");

        awaitDueIn(Duration.ofSeconds(1));
        clock.pass(Duration.ofSeconds(1));
        wake();
        assertThat(next(1)).containsExactly("to ivy");
    }

    @Test
    void isNotHeldUpByAnotherPersonsSlowPlatform() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        Records records = started(claimed -> {
            if (claimed.to().equals(IVY)) {
                await(slow);
            }
            return delivers(claimed);
        });
        say(records, IVY, "slow");
        say(records, OTTO, "one", "two");

        assertThat(next(2)).containsExactly("one", "two");
        slow.countDown();
        assertThat(next(1)).containsExactly("slow");
    }

    @Test
    void goesOnWhenTheStorageCanBeWrittenToAgain() throws InterruptedException {
        kept.failures.set(1);
        say(new WatchedRecords(kept.beneath, () -> {}), IVY, "one");
        started(this::delivers);

        assertThat(next(1)).containsExactly("one");
    }

    @Test
    void costsFarFewerTransactionsThanMessages() throws InterruptedException {
        for (int i = 0; i < 60; i++) {
            say(kept.beneath, new MemberId("member-" + i), "one");
        }
        CountDownLatch all = new CountDownLatch(60);
        started(claimed -> {
            all.countDown();
            await(all);
            return delivers(claimed);
        });
        next(60);
        close();

        assertThat(kept.transactions.get()).isLessThan(60);
        assertThat(isEmpty()).isTrue();
    }

    private Delivery delivers(Outbox.Claimed claimed) {
        delivered.add(claimed.message().fallback());
        return new Delivery.Delivered();
    }

    /** Starts the sender, and gives the records as turns use them. */
    private Records started(Messenger messenger) {
        sender = Sender.start(kept, outbox, messenger, clock);
        return new WatchedRecords(kept.beneath, sender::wake);
    }

    private void wake() {
        if (sender != null) {
            sender.wake();
        }
    }

    private void say(Records records, MemberId to, String... words) {
        clock.pass(Duration.ofMillis(1));
        List<Outgoing> said = Arrays.stream(words)
                .map(each -> new Outgoing(to, Message.saying(each)))
                .toList();
        records.change(transaction -> outbox.append(transaction, said));
    }

    private List<String> next(int count) throws InterruptedException {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String words = delivered.poll(15, TimeUnit.SECONDS);
            found.add(words == null ? "nothing" : words);
        }
        return found;
    }

    /** Waits until it is written back that the next message is due only then. */
    private void awaitDueIn(Duration pause) {
        Instant expected = clock.instant().plus(pause);
        while (!kept.beneath.<Boolean>reading(
                reading -> outbox.nextDue(reading).filter(expected::equals).isPresent())) {
            Thread.onSpinWait();
        }
    }

    private boolean isEmpty() {
        return kept.beneath.<Boolean>reading(reading -> outbox.nextDue(reading).isEmpty());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(15, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Counts transactions, and fails the first ones as a full disk does. */
    private static final class CountingRecords implements Records {
        final Records beneath = new TreeMapRecords();
        final AtomicInteger transactions = new AtomicInteger();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new StorageException("There is no room left on the disk.");
            }
            transactions.incrementAndGet();
            return beneath.<T>inTransaction(body);
        }

        @Override
        public <T> T reading(Function<? super Reading, ? extends T> body) {
            return beneath.reading(body);
        }
    }
}
