package org.wardmate.slack.client;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;

/**
 * Learns from time to time who is in each workspace, before they write, and forgets who has left. Whoever it misses is
 * looked up when they come.
 */
public final class Census implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Census.class);
    /** Within the hour for which people are known. */
    private static final long MINUTES = 40;

    private final People people;
    private final Workspaces workspaces;
    private final Introductions introductions;
    private final Tidying tidying;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slack-census").factory());

    private Census(People people, Workspaces workspaces, Introductions introductions, Tidying tidying) {
        this.people = people;
        this.workspaces = workspaces;
        this.introductions = introductions;
        this.tidying = tidying;
    }

    public static Census begin(People people, Workspaces workspaces, Introductions introductions, Tidying tidying) {
        Census census = new Census(people, workspaces, introductions, tidying);
        introductions.begin(Introductions.FIRST, Introductions.BETWEEN);
        var _ = census.clock.scheduleWithFixedDelay(census::take, 0, MINUTES, TimeUnit.MINUTES);
        return census;
    }

    private void take() {
        try {
            workspaces.all().forEach(workspace -> {
                Outcome<Map<SlackUser, MemberId>> learnt = people.learn(workspace);
                if (learnt instanceof Done<Map<SlackUser, MemberId>>(var there)) {
                    introductions.are(workspace, there);
                } else {
                    LOG.info("Who is in {} could not be learnt at once: {}.", workspace, learnt);
                }
            });
            tidying.tidy();
        } catch (RuntimeException e) {
            LOG.warn("Who is in the workspaces could not be learnt, or who has left not be forgotten.", e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
