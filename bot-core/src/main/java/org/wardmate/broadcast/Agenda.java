package org.wardmate.broadcast;

import java.time.Instant;
import java.util.Optional;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** When to look at which reminder next. Finding the next one costs the same however many there are. */
final class Agenda {
    /** Keys: reminder. */
    private static final Shelf<Look> LOOKS = new Shelf<>("reminder-looks", Shape.of("reminder-look", Look.class));
    /** Keys: time, reminder. */
    private static final Shelf<Look> BY_TIME =
            new Shelf<>("reminder-looks-by-time", Shape.of("reminder-look", Look.class));

    private record Look(ReminderId reminder, Instant at) {
        private RecordKey byTime() {
            return RecordKey.of(
                    RecordKey.counting(at.toEpochMilli()), reminder.key().value());
        }
    }

    void look(Transaction transaction, ReminderId reminder, Instant at) {
        drop(transaction, reminder);
        Look look = new Look(reminder, at);
        LOOKS.put(transaction, reminder.key(), look);
        BY_TIME.put(transaction, look.byTime(), look);
    }

    void drop(Transaction transaction, ReminderId reminder) {
        LOOKS.find(transaction, reminder.key()).ifPresent(look -> {
            LOOKS.delete(transaction, reminder.key());
            BY_TIME.delete(transaction, look.byTime());
        });
    }

    Optional<ReminderId> first(Reading reading, Instant by) {
        RecordKey after = RecordKey.of(RecordKey.counting(by.toEpochMilli() + 1));
        return BY_TIME.items(reading, Scan.before(BY_TIME.collection(), after).limit(1)).stream()
                .map(Item::value)
                .map(Look::reminder)
                .findFirst();
    }
}
