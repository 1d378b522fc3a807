package org.wardmate.assistant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.assistant.OutboxLane.Waiting;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** The messages that no platform took and nobody will try again, kept for a while. */
final class Undelivered {
    /** Keys as in the queues: person, time, turn, place. */
    static final Shelf<Waiting> SHELF = new Shelf<>("outbox-undelivered", OutboxLane.WAITING);

    private Undelivered() {}

    static void put(Transaction transaction, Outbox.Claimed claimed) {
        SHELF.put(transaction, claimed.key(), new Waiting(claimed.said(), claimed.attempt()));
    }

    /** Forgets some that were said before an instant; says how many. */
    static int forget(Transaction transaction, Instant before, int most) {
        String end = RecordKey.counting(before.toEpochMilli());
        List<Item<Waiting>> old = new ArrayList<>();
        Scan rest = Scan.all(SHELF.collection());
        boolean goesOn = true;
        while (goesOn && old.size() < most) {
            List<Item<Waiting>> page = SHELF.items(transaction, rest);
            page.stream()
                    .filter(item -> item.key().value().split("/", 3)[1].compareTo(end) < 0)
                    .limit(most - old.size())
                    .forEach(old::add);
            goesOn = page.size() == Scan.MOST;
            rest = goesOn ? rest.after(page.getLast().key()) : rest;
        }
        old.forEach(item -> SHELF.delete(transaction, item.key()));
        return old.size();
    }
}
