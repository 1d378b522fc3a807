package org.wardmate.server;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One tab's stream of events, as they arrive. */
final class EventTap {
    record Event(String id, String kind, String data) {}

    private final BlockingQueue<Event> arrived = new LinkedBlockingQueue<>();

    EventTap(Supplier<Stream<String>> lines) {
        Thread.startVirtualThread(() -> {
            try {
                read(lines.get());
            } catch (UncheckedIOException _) {
                // The server has gone; whoever waits is told that no event came.
            }
        });
    }

    private void read(Stream<String> lines) {
        List<String> event = new ArrayList<>();
        lines.forEach(line -> {
            if (line.isEmpty()) {
                arrived.add(new Event(value(event, "id: "), value(event, "event: "), value(event, "data: ")));
                event.clear();
            } else {
                event.add(line);
            }
        });
    }

    private static String value(List<String> lines, String field) {
        return lines.stream()
                .filter(line -> line.startsWith(field))
                .map(line -> line.substring(field.length()))
                .findFirst()
                .orElse("");
    }

    /** All events up to and with the first one of a kind. */
    List<Event> until(String kind) {
        List<Event> events = new ArrayList<>();
        do {
            events.add(next());
        } while (!events.getLast().kind().equals(kind));
        return events;
    }

    private Event next() {
        try {
            Event event = arrived.poll(15, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("No event came.");
            }
            return event;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
