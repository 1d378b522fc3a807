package org.wardmate.evidence;

import java.util.List;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;
import tools.jackson.databind.node.ObjectNode;

/** Each case's custody events, in order. They are only ever added; they go with the case itself. */
final class Custody {
    private static final Shelf<Entry> EVENTS = new Shelf<>(
            "evidence-custody",
            Shape.of("custody-event", Entry.class).choosing(CustodyEvent.class).then(Custody::withReason));

    private record Entry(CustodyEvent event) {}

    private Custody() {}

    /** Exports were not asked for a reason at first. */
    private static ObjectNode withReason(ObjectNode entry) {
        ObjectNode event = entry.get("event").asObject();
        if (event.get("kind").asString().equals("Exported")) {
            event.put("reason", "");
        }
        return entry;
    }

    /** Adds an event, through the case's own view. */
    static void append(Transaction ofCase, KeyOwner owner, CustodyEvent event) {
        long next = EVENTS.items(ofCase, all(owner).backwards().limit(1)).stream()
                .mapToLong(last -> Long.parseLong(last.key().lastPart()) + 1)
                .findFirst()
                .orElse(1);
        EVENTS.put(ofCase, RecordKey.of(owner.value(), RecordKey.counting(next)), new Entry(event));
    }

    static List<CustodyEvent> events(Reading ofCase, KeyOwner owner) {
        return EVENTS.items(ofCase, all(owner)).stream()
                .map(item -> item.value().event())
                .toList();
    }

    static void forget(Transaction transaction, KeyOwner owner) {
        transaction.scan(all(owner)).forEach(each -> EVENTS.delete(transaction, each.key()));
    }

    private static Scan all(KeyOwner owner) {
        return Scan.within(EVENTS.collection(), owner.value());
    }
}
