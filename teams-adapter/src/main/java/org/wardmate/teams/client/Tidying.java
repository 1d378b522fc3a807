package org.wardmate.teams.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.people.MemberId;

/** Forgets, a few times a day, what is kept for people whom the directory knows no longer. */
public final class Tidying implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final long HOURS = 6;

    private final Seats seats;
    private final People people;
    private final Identities identities;
    private final Clock clock;
    private final ScheduledExecutorService times = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("teams-tidying").factory());

    Tidying(Seats seats, People people, Identities identities, Clock clock) {
        this.seats = seats;
        this.people = people;
        this.identities = identities;
        this.clock = clock;
    }

    public void begin() {
        var _ = times.scheduleWithFixedDelay(this::tried, 0, HOURS, TimeUnit.HOURS);
    }

    private void tried() {
        try {
            tidy();
        } catch (RuntimeException e) {
            LOG.warn("What is kept for those who have left could not be forgotten.", e);
        }
    }

    void tidy() {
        Predicate<MemberId> isKnown = member -> identities.contact(member).isPresent();
        Instant now = clock.instant();
        seats.forgetLeavers(isKnown, now, now.minus(KEPT));
        people.keepOnly(isKnown.or(seats.strangers()::contains));
    }

    @Override
    public void close() {
        times.shutdownNow();
    }
}
