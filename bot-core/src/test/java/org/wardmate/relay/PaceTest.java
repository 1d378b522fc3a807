package org.wardmate.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.wardmate.relay.Tempo.Pulse;

/** Places to speak, given out by a clock that stands still unless it is moved. */
class PaceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Tempo TEMPO =
            new Tempo(new Pulse(Duration.ofMillis(200), 3), new Pulse(Duration.ofSeconds(1), 2));

    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(TEMPO, nanos::get);

    private long wait(String channel) {
        return pace.take("T1", channel, PATIENCE).toMillis();
    }

    @Test
    void letsAShortBurstIntoAChannelAndThenOneASecond() {
        assertThat(wait("D1")).isZero();
        assertThat(wait("D1")).isZero();
        assertThat(wait("D1")).isEqualTo(1000);
        assertThat(wait("D1")).isEqualTo(2000);
    }

    @Test
    void holdsAWholeWorkspaceToItsOwnPace() {
        assertThat(wait("D1")).isZero();
        assertThat(wait("D2")).isZero();
        assertThat(wait("D3")).isZero();
        assertThat(wait("D4")).isEqualTo(200);
        assertThat(pace.take("T2", "D9", PATIENCE)).isZero();
    }

    @Test
    void takesNoPlaceForOneWhoWouldWaitTooLong() {
        wait("D1");
        wait("D1");
        wait("D1");
        wait("D1");

        assertThat(wait("D1")).isEqualTo(3000);
        assertThat(wait("D1")).isEqualTo(3000);
    }

    @Test
    void restsWhenItIsAskedTo() {
        pace.rest("T1", Duration.ofSeconds(30));

        assertThat(wait("D1")).isEqualTo(30_000);
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(wait("D1")).isZero();
    }

    @Test
    void allowsAnotherBurstAfterASilence() {
        wait("D1");
        wait("D1");
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(wait("D1")).isZero();
        assertThat(wait("D1")).isZero();
    }

    @Test
    void leavesBurstsToOrdinaryTalk() {
        assertThat(pace.takeSpare("T1", "D1")).isZero();
        assertThat(pace.takeSpare("T1", "D2")).isZero();
        assertThat(pace.takeSpare("T1", "D3")).isEqualTo(Duration.ofMillis(200));
        assertThat(pace.takeSpare("T1", "D3")).isEqualTo(Duration.ofMillis(200));

        assertThat(wait("D4")).isZero();
        assertThat(pace.takeSpare("T1", "D3")).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void keepsToThePaceThoughSomebodyComesLate() {
        int sent = 0;
        for (int millis = 0; millis < 60_000; millis += 30) {
            nanos.set(Duration.ofMillis(millis).toNanos());
            sent += pace.takeSpare("T1", "D" + sent).isZero() ? 1 : 0;
        }

        assertThat(sent).isBetween(299, 301);
    }

    @Test
    void keepsToAFastPaceThoughAllComeLate() {
        Pace fast = new Pace(
                new Tempo(new Tempo.Pulse(Duration.ofMillis(25), 10), new Tempo.Pulse(Duration.ofSeconds(1), 6)),
                nanos::get);
        int sent = 0;
        for (int millis = 0; millis < 60_000; millis += 70) {
            nanos.set(Duration.ofMillis(millis).toNanos());
            while (fast.takeSpare("T1", "D" + sent).isZero()) {
                sent++;
            }
        }

        assertThat(sent).isBetween(2395, 2405);
    }
}
