package org.wardmate.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.assistant.Assistant;

/** What is done every minute, and every day, without anybody asking. */
final class Chores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chores").factory());

    static Chores begin(Assistant assistant) {
        Chores chores = new Chores();
        var _ = chores.clock.scheduleWithFixedDelay(() -> done(assistant::doChores), 0, 1, TimeUnit.MINUTES);
        var _ = chores.clock.scheduleWithFixedDelay(() -> done(assistant::doDailyChores), 0, 1, TimeUnit.DAYS);
        return chores;
    }

    /** What could not be done now is due the next time. */
    private static void done(Runnable chore) {
        try {
            chore.run();
        } catch (RuntimeException e) {
            LOG.error("What was due could not be done.", e);
        }
    }

    @Override
    public void close() {
        clock.close();
    }
}
