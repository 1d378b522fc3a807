package org.wardmate.assistant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.wardmate.conversation.Incoming;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The events of the last days, remembered in the transaction that handles them, so that each is handled once. */
public final class SeenEvents {
    /** Slack asks again for an hour, Teams for less; a queue in between may hold an event longer. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final int FORGOTTEN_AT_ONCE = 20;

    private static final Shelf<Seen> EVENTS = new Shelf<>("seen-events", Shape.of("seen-event", Seen.class));
    private static final Shelf<Seen> BY_TIME = new Shelf<>("seen-events-by-time", Shape.of("seen-event", Seen.class));

    private record Seen(Instant at) {}

    private final Clock clock;

    public SeenEvents(Clock clock) {
        this.clock = clock;
    }

    /** Whether this event comes for the first time, as far as a look can tell. */
    public boolean isNew(Reading reading, Incoming incoming) {
        return EVENTS.find(reading, RecordKey.of(hash(incoming))).isEmpty();
    }

    /** Remembers this event; false if it was seen before. If the transaction fails, it was not seen and may come again. */
    public boolean remember(Transaction transaction, Incoming incoming) {
        String event = hash(incoming);
        if (EVENTS.find(transaction, RecordKey.of(event)).isPresent()) {
            return false;
        }
        Seen seen = new Seen(clock.instant());
        EVENTS.put(transaction, RecordKey.of(event), seen);
        BY_TIME.put(transaction, byTime(seen.at(), event), seen);
        forgetOld(transaction);
        return true;
    }

    private void forgetOld(Transaction transaction) {
        RecordKey oldest = byTime(clock.instant().minus(KEPT), "0");
        BY_TIME.items(transaction, Scan.before(BY_TIME.collection(), oldest).limit(FORGOTTEN_AT_ONCE))
                .forEach(old -> {
                    BY_TIME.delete(transaction, old.key());
                    EVENTS.delete(transaction, RecordKey.of(old.key().lastPart()));
                });
    }

    private static RecordKey byTime(Instant at, String event) {
        return RecordKey.of(RecordKey.counting(at.toEpochMilli()), event);
    }

    /** Platforms' event ids have any length and any characters; keys do not. */
    private static String hash(Incoming incoming) {
        String event = incoming.from() + "\n" + incoming.eventId();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(event.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
