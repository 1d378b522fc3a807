package org.wardmate.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.assistant.Assistant;

/** What is done every minute without anybody asking. */
final class Chores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final ScheduledExecutorService minutes = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chores").factory());

    static Chores begin(Assistant assistant) {
        Chores chores = new Chores();
        var _ = chores.minutes.scheduleWithFixedDelay(() -> done(assistant), 0, 1, TimeUnit.MINUTES);
        return chores;
    }

    /** What could not be done now is due a minute later. */
    private static void done(Assistant assistant) {
        try {
            assistant.doChores();
        } catch (RuntimeException e) {
            LOG.error("What was due could not be done.", e);
        }
    }

    @Override
    public void close() {
        minutes.close();
    }
}
