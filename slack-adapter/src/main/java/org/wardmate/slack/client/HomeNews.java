package org.wardmate.slack.client;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Tempo;

/**
 * Keeps home pages as things are: when a member was told something, their page may say it otherwise. A page that was ever
 * looked at is shown anew, not more often than is worth it, and one after the other.
 */
public final class HomeNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HomeNews.class);

    /** So many messages could be said in the time between two showings of a page. */
    private static final int WORTH = 10;
    /** A page that says what was just done may be read for so much longer. */
    private static final int READING = 6;
    /** Slack takes some hundred pages a minute; so many messages are said in the time for one. */
    private static final int BREATH = 5;

    private static final int REMEMBERED = 10_000;

    private final HomePages pages;
    private final Seats seats;
    private final Tempo tempo;
    private final Set<MemberId> stale = ConcurrentHashMap.newKeySet();
    /** When each page may be shown anew, by {@link System#nanoTime}. */
    private final Map<MemberId, Long> rested = new ConcurrentHashMap<>();

    private final ScheduledExecutorService work = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slack-homes").factory());
    private volatile @Nullable Function<MemberId, Optional<Message>> source;

    HomeNews(HomePages pages, Seats seats, Tempo tempo) {
        this.pages = pages;
        this.seats = seats;
        this.tempo = tempo;
    }

    /** From now on pages are shown. */
    public void begin(Function<MemberId, Optional<Message>> from) {
        source = from;
    }

    /** Something is new for somebody. */
    public void of(MemberId member) {
        if (source != null && Address.read(member).isEmpty() && stale.add(member)) {
            long wait = rested.getOrDefault(member, System.nanoTime()) - System.nanoTime();
            later(member, Duration.ofNanos(Math.max(0, wait)));
        }
    }

    /**
     * A page was shown.
     *
     * @param note what stands above it, or empty
     */
    public void shown(MemberId member, String note) {
        if (rested.size() > REMEMBERED) {
            long now = System.nanoTime();
            rested.values().removeIf(until -> until - now < 0);
        }
        Duration rest = tempo.channel().between().multipliedBy(note.isEmpty() ? WORTH : (long) WORTH * READING);
        rested.put(member, System.nanoTime() + rest.toNanos());
    }

    private void later(MemberId member, Duration pause) {
        try {
            var _ = work.schedule(() -> show(member), pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            stale.remove(member);
        }
    }

    private void show(MemberId member) {
        try {
            long rest = rested.getOrDefault(member, System.nanoTime()) - System.nanoTime();
            if (rest > 0) {
                later(member, Duration.ofNanos(rest));
                return;
            }
            stale.remove(member);
            Optional<Seat> seat = seats.find(member).filter(Seat::hasHome);
            if (seat.isPresent()) {
                publish(member, seat.get());
                Thread.sleep(tempo.workspace().between().multipliedBy(BREATH));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The home page of {} could not be shown anew.", member, e);
        }
    }

    /** A page that cannot be shown now is shown when it is opened again. */
    private void publish(MemberId member, Seat seat) {
        Function<MemberId, Optional<Message>> from = source;
        Optional<Message> page = from == null ? Optional.empty() : from.apply(member);
        if (page.isPresent()) {
            Outcome<Boolean> shown = pages.publish(seat.user(), page.get(), "");
            shown(member, "");
            if (shown instanceof NotNow<Boolean>(var pause) && stale.add(member)) {
                later(member, pause);
            }
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
