package org.wardmate.server;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.assistant.Assistant;
import org.wardmate.broadcast.sending.Mail;

/** What is done every minute, and every day, without anybody asking. */
final class Chores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("chores").factory());

    /** Letters have a thread of their own: a mail server may take its time. */
    private final ScheduledExecutorService post = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("letters").factory());

    /**
     * Begins at once.
     *
     * @param mail null where no mail server was named
     */
    static Chores begin(Assistant assistant, @Nullable Mail mail) {
        Chores chores = new Chores();
        var _ = chores.clock.scheduleWithFixedDelay(() -> done(assistant::doChores), 0, 1, TimeUnit.MINUTES);
        var _ = chores.clock.scheduleWithFixedDelay(() -> done(assistant::doDailyChores), 0, 1, TimeUnit.DAYS);
        if (mail != null) {
            var _ = chores.post.scheduleWithFixedDelay(
                    () -> done(() -> assistant.sendLetters(mail)), 0, 1, TimeUnit.MINUTES);
        }
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
        post.shutdownNow();
        clock.close();
    }
}
