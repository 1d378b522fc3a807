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
    private static final String END = "(end)";

    record Event(String id, String kind, String data) {}

    private final BlockingQueue<Event> arrived = new LinkedBlockingQueue<>();

    EventTap(Supplier<Stream<String>> lines) {
        Thread.startVirtualThread(() -> {
            try {
                read(lines.get());
            } catch (UncheckedIOException _) {
                // The server has gone, and with it the stream.
            } finally {
                arrived.add(new Event("", END, ""));
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

    /** All events up to the end of the stream. */
    List<Event> untilEnd() {
        return until(END);
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
