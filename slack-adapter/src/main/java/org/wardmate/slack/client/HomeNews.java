package org.wardmate.slack.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Tempo;

/**
 * Shows home pages and keeps them as things are: when a member was told something, their page may say it otherwise. A page
 * that was ever looked at is shown anew, not more often than is worth it, and one after the other.
 */
public final class HomeNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HomeNews.class);

    /** So many messages could be said in the time between two showings of a page. */
    private static final int WORTH = 10;
    /** So long a page goes on saying what was just done. */
    private static final Duration READING = Duration.ofMinutes(1);
    /** Slack takes some hundred pages a minute; so many messages are said in the time for one. */
    private static final int BREATH = 5;

    private static final int REMEMBERED = 10_000;
    private static final int STRIPES = 64;

    /**
     * What has just been done.
     *
     * @param until when that need not be said any more, by {@link System#nanoTime}
     */
    private record Note(String words, long until) {}

    private final HomePages pages;
    private final Seats seats;
    private final Tempo tempo;
    private final Set<MemberId> stale = ConcurrentHashMap.newKeySet();
    /** When each page may be shown anew, by {@link System#nanoTime}. */
    private final Map<MemberId, Long> rested = new ConcurrentHashMap<>();

    private final Map<MemberId, Note> notes = new ConcurrentHashMap<>();
    /** A page is read and shown under the member's lock, or an older one could come to stand over a newer. */
    private final List<Lock> stripes =
            Stream.<Lock>generate(ReentrantLock::new).limit(STRIPES).toList();

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
            later(member, Duration.ofNanos(rest(member)));
        }
    }

    /**
     * Shows a member their page at once.
     *
     * @param note what has just been done, or empty
     * @return false if there is no page for them
     */
    public Outcome<Boolean> show(MemberId member, SlackUser user, String note) {
        seats.change(member, user, Seat::withHome);
        notes.put(member, new Note(note, System.nanoTime() + READING.toNanos()));
        return publish(member, user);
    }

    private long rest(MemberId member) {
        long now = System.nanoTime();
        return Math.max(0, rested.getOrDefault(member, now) - now);
    }

    private void later(MemberId member, Duration pause) {
        try {
            var _ = work.schedule(() -> showAnew(member), pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closed) {
            stale.remove(member);
        }
    }

    private void showAnew(MemberId member) {
        try {
            long rest = rest(member);
            if (rest > 0) {
                later(member, Duration.ofNanos(rest));
                return;
            }
            stale.remove(member);
            Optional<Seat> seat = seats.find(member).filter(Seat::hasHome);
            if (seat.isPresent()) {
                showAnew(member, seat.get());
                Thread.sleep(tempo.workspace().between().multipliedBy(BREATH));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The home page of {} could not be shown anew.", member, e);
        }
    }

    /** A page that cannot be shown now is shown when it is opened again. */
    private void showAnew(MemberId member, Seat seat) {
        if (publish(member, seat.user()) instanceof NotNow<Boolean>(var pause) && stale.add(member)) {
            later(member, pause);
        }
    }

    private Outcome<Boolean> publish(MemberId member, SlackUser user) {
        Lock stripe = stripes.get(Math.floorMod(member.hashCode(), STRIPES));
        stripe.lock();
        try {
            Function<MemberId, Optional<Message>> from = source;
            Message page = from == null ? null : from.apply(member).orElse(null);
            if (page == null) {
                return new Done<>(false);
            }
            Outcome<Boolean> shown = pages.publish(user, page, note(member));
            rested(member);
            return shown;
        } finally {
            stripe.unlock();
        }
    }

    private String note(MemberId member) {
        Note note = notes.get(member);
        return note != null && note.until() - System.nanoTime() > 0 ? note.words() : "";
    }

    private void rested(MemberId member) {
        long now = System.nanoTime();
        if (rested.size() > REMEMBERED) {
            rested.values().removeIf(until -> until - now < 0);
            notes.values().removeIf(note -> note.until() - now < 0);
        }
        rested.put(member, now + tempo.channel().between().multipliedBy(WORTH).toNanos());
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
