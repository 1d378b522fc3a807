package org.wardmate.server.trial;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.wardmate.storage.RecordKey;

/** One member's chat: what was said in it, and the turns still to be answered, one after the other. */
final class Chat {
    private static final int ENTRIES = 600;
    private static final int EVENTS_REMEMBERED = 1000;
    private static final int SHOWN_REMEMBERED = 100;

    private final Transcript transcript = new Transcript(ENTRIES);
    private final Deque<String> eventsSeen = new ArrayDeque<>();
    private final Deque<RecordKey> shown = new ArrayDeque<>();
    private final Map<RecordKey, Runnable> awaited = new HashMap<>();
    private final ExecutorService turns = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("chat-", 0).factory());

    Transcript transcript() {
        return transcript;
    }

    /** Whether the event is new; a browser that is unsure sends the same event again. */
    synchronized boolean isNew(String eventId) {
        if (eventsSeen.contains(eventId)) {
            return false;
        }
        eventsSeen.addLast(eventId);
        if (eventsSeen.size() > EVENTS_REMEMBERED) {
            eventsSeen.removeFirst();
        }
        return true;
    }

    /** The message with this outbox key stands in the transcript. */
    synchronized void isShown(RecordKey message) {
        Optional.ofNullable(awaited.remove(message)).ifPresentOrElse(Runnable::run, () -> shown.addLast(message));
        if (shown.size() > SHOWN_REMEMBERED) {
            shown.removeFirst();
        }
    }

    /** Does something once that message stands in the transcript; it may already. */
    synchronized void onceShown(RecordKey message, Runnable then) {
        if (shown.remove(message)) {
            then.run();
        } else {
            awaited.put(message, then);
        }
    }

    void inTurn(Runnable turn) {
        turns.execute(turn);
    }

    /** Lets the turn under way finish. */
    void end() {
        turns.shutdown();
        transcript.close();
    }

    void close() {
        turns.shutdownNow();
        transcript.close();
    }
}
