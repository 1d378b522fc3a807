package org.wardmate.slack.client;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;

/**
 * Opens conversations with members before something is said to all of them: Slack opens fifty a minute, and takes six
 * times as many messages. Members see nothing of it until something is said there.
 */
public final class Introductions implements AutoCloseable {
    /** Four fifths of what Slack allows: somebody may have to be written to meanwhile. */
    static final Duration BETWEEN = Duration.ofMillis(1500);
    /** Until then, whoever waits at a start was answered. */
    static final Duration FIRST = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Introductions.class);

    /** Somebody with whom there is no conversation yet. */
    private record Unmet(Workspace workspace, SlackUser user, MemberId member) {}

    private final Spots spots;
    private final Seats seats;
    private final Queue<Unmet> waiting = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService work = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slack-introductions").factory());

    Introductions(Spots spots, Seats seats) {
        this.spots = spots;
        this.seats = seats;
    }

    /** Begins with the first after a while, and goes on at that pace. */
    void begin(Duration first, Duration between) {
        var _ = work.scheduleWithFixedDelay(this::next, first.toMillis(), between.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** All members who are in a workspace now, in place of those who were when it was last asked. */
    void are(Workspace workspace, Map<SlackUser, MemberId> there) {
        waiting.removeIf(each -> each.workspace().team().equals(workspace.team()));
        there.forEach((user, member) -> {
            Unmet somebody = new Unmet(workspace, user, member);
            if (isUnmet(somebody)) {
                waiting.add(somebody);
            }
        });
    }

    /** Whoever came as another user since is known by that one. */
    private boolean isUnmet(Unmet somebody) {
        return seats.find(somebody.member())
                .map(seat -> seat.user().equals(somebody.user()) && seat.channel() == null)
                .orElse(true);
    }

    private void next() {
        try {
            Unmet somebody = waiting.poll();
            if (somebody != null && isUnmet(somebody)) {
                introduce(somebody);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("A conversation could not be opened ahead.", e);
        }
    }

    /** Whoever is left out here has their conversation opened when something is said to them. */
    private void introduce(Unmet somebody) throws InterruptedException {
        switch (spots.opened(somebody.member(), somebody.workspace(), Seat.of(somebody.user()))) {
            case NotNow<Spot>(var pause) -> {
                waiting.add(somebody);
                Thread.sleep(pause);
            }
            case Refused<Spot>(var error) ->
                LOG.info("Slack opens no conversation with {} ({}).", somebody.member(), error);
            case Done<Spot> _, Unsure<Spot> _ -> {}
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
