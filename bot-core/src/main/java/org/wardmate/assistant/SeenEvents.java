package org.wardmate.assistant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.people.MemberId;

/** The latest events, so that one delivered twice is handled once. */
final class SeenEvents {
    private static final int KEPT = 20_000;

    private record Event(MemberId from, String id) {}

    private final LinkedHashSet<Event> seen = new LinkedHashSet<>();

    /** Handles an event the first time, and gives nothing afterwards. One that failed may come again. */
    List<Outgoing> once(Incoming incoming, Supplier<List<Outgoing>> handling) {
        Event event = new Event(incoming.from(), incoming.eventId());
        if (!isNew(event)) {
            return List.of();
        }
        boolean handled = false;
        try {
            List<Outgoing> said = handling.get();
            handled = true;
            return said;
        } finally {
            if (!handled) {
                forget(event);
            }
        }
    }

    private synchronized boolean isNew(Event event) {
        boolean isNew = seen.add(event);
        if (seen.size() > KEPT) {
            seen.removeFirst();
        }
        return isNew;
    }

    private synchronized void forget(Event event) {
        seen.remove(event);
    }
}
