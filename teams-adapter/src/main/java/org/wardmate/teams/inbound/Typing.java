package org.wardmate.teams.inbound;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.wardmate.teams.client.Place;

/** Shows that an answer is on its way, where it takes more than a moment. */
final class Typing implements AutoCloseable {
    private static final long A_MOMENT_MILLIS = 500;

    private final Consumer<Place> show;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("teams-typing").factory());

    Typing(Consumer<Place> show) {
        this.show = show;
    }

    <T> T during(Place at, Supplier<T> work) {
        ScheduledFuture<?> later = clock.schedule(
                // On a thread of its own: Teams may take its time to show it.
                () -> Thread.ofVirtual().start(() -> show.accept(at)), A_MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            later.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
