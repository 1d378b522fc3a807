package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.SettableClock;
import org.wardmate.message.Message;
import org.wardmate.message.SampleMessages;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.storage.TreeMapRecords;

class OutboxTest {
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId OTTO = new MemberId("otto");

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger counter = new AtomicInteger();
    private final Records records = new TreeMapRecords();
    private final Outbox outbox = new Outbox(clock, () -> "id" + (1000 - counter.incrementAndGet()));

    @Test
    void handsOutWhatWasSaidFirstFirst() {
        say(IVY, "one", "two");
        clock.pass(Duration.ofMillis(1));
        say(IVY, "three");

        assertThat(sendEverything()).containsExactly("one", "two", "three");
        assertThat(nothingWaits()).isTrue();
    }

    @Test
    void handsOutOneMessageAPersonAtATime() {
        say(IVY, "to ivy", "to ivy too");
        say(OTTO, "to otto");

        assertThat(claim()).extracting(claimed -> claimed.message().fallback()).containsExactly("to ivy", "to otto");
        assertThat(claim()).isEmpty();
    }

    @Test
    void handsAMessageOutAgainWhenItsSenderWasNeverHeardOf() {
        say(IVY, "one");
        claim();

        clock.pass(Outbox.LEASE);

        assertThat(claim()).singleElement().satisfies(claimed -> {
            assertThat(claimed.message().fallback()).isEqualTo("one");
            assertThat(claimed.attempt()).isEqualTo(2);
        });
    }

    @Test
    void waitsAsLongAsThePlatformAsksAndHoldsBackWhatComesAfter() {
        say(IVY, "one", "two");
        say(OTTO, "other");
        List<Claimed> both = claim();
        settle(both.get(0), new Delivery.RetryLater(Duration.ofSeconds(30)));
        settle(both.get(1), new Delivery.Delivered());

        clock.pass(Duration.ofSeconds(29));
        assertThat(claim()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(sendEverything()).containsExactly("one", "two");
    }

    @Test
    void putsAsideWhatCanNeverArriveAndGoesOn() {
        say(IVY, "lost", "next");
        settle(claim().getFirst(), new Delivery.Failed(Delivery.Why.NOT_THERE));

        assertThat(sendEverything()).containsExactly("next");
    }

    @Test
    void keepsTheOrderWhenALateSenderReportsAfterItsClaimRanOut() {
        say(IVY, "one", "two");
        Claimed late = claim().getFirst();
        clock.pass(Outbox.LEASE);
        Claimed second = claim().getFirst();

        settle(late, new Delivery.Delivered());
        assertThat(claim()).isEmpty();
        settle(second, new Delivery.Delivered());

        assertThat(sendEverything()).containsExactly("two");
        assertThat(nothingWaits()).isTrue();
    }

    @Test
    void forgetsAPersonWhoseOnlyMessageALateSenderDelivered() {
        say(IVY, "one");
        Claimed late = claim().getFirst();
        clock.pass(Outbox.LEASE);
        claim();
        settle(late, new Delivery.Delivered());
        clock.pass(Outbox.LEASE);

        assertThat(claim()).isEmpty();
        assertThat(nothingWaits()).isTrue();
    }

    @Test
    void losesWhatAFailedTurnSaid() {
        assertThat(failing(() -> records.change(transaction -> {
                    outbox.append(transaction, List.of(new Outgoing(IVY, Message.saying("never"))));
                    throw new IllegalStateException("thrown on purpose");
                })))
                .isTrue();

        assertThat(nothingWaits()).isTrue();
    }

    @Test
    void carriesEveryKindOfMessageWhole() {
        SampleMessages.all().values().forEach(message -> {
            records.change(transaction -> outbox.append(transaction, List.of(new Outgoing(IVY, message))));
            Claimed claimed = claim().getFirst();
            assertThat(claimed.message()).isEqualTo(message);
            settle(claimed, new Delivery.Delivered());
        });
    }

    private void say(MemberId to, String... words) {
        List<Outgoing> said = Arrays.stream(words)
                .map(each -> new Outgoing(to, Message.saying(each)))
                .toList();
        records.change(transaction -> outbox.append(transaction, said));
    }

    private List<Claimed> claim() {
        return records.inTransaction(transaction -> outbox.claim(transaction, 10));
    }

    private void settle(Claimed claimed, Delivery delivery) {
        records.change(transaction -> outbox.settle(transaction, claimed, delivery));
    }

    private List<String> sendEverything() {
        List<String> sent = new ArrayList<>();
        for (List<Claimed> claimed = claim(); !claimed.isEmpty(); claimed = claim()) {
            claimed.forEach(each -> {
                sent.add(each.message().fallback());
                settle(each, new Delivery.Delivered());
            });
        }
        return sent;
    }

    private boolean nothingWaits() {
        return records.<Boolean>reading(reading -> outbox.nextDue(reading).isEmpty());
    }

    private static boolean failing(Runnable deed) {
        try {
            deed.run();
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
