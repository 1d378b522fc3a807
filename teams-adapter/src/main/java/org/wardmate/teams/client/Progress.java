package org.wardmate.teams.client;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/**
 * How far messages of several parts came, kept, for Teams cannot be asked. Of one message at most the part that was under
 * way can be in doubt after a crash; parts before it are never sent again.
 */
final class Progress {
    private static final Shelf<Far> SHELF = new Shelf<>("teams-progress", Shape.of("teams-progress", Far.class));

    /** Ids of the messages that the first parts became. */
    private record Far(List<String> places) {
        Far {
            places = List.copyOf(places);
        }
    }

    private final Records records;
    /** Messages of which the next part is known not to have been sent, for as long as this process knows. */
    private final Set<RecordKey> certain = new HashSet<>();

    Progress(Records records) {
        this.records = records;
    }

    List<String> of(RecordKey message, int attempt) {
        return attempt == 1
                ? List.of()
                : records.reading(reading -> SHELF.find(reading, message))
                        .map(Far::places)
                        .orElse(List.of());
    }

    /** Whether the next part may have been sent before. */
    synchronized boolean inDoubt(RecordKey message, int attempt) {
        return attempt > 1 && !certain.remove(message);
    }

    synchronized void notSent(RecordKey message) {
        certain.add(message);
    }

    void came(RecordKey message, List<String> places) {
        records.change(transaction -> SHELF.put(transaction, message, new Far(places)));
    }

    void done(RecordKey message) {
        records.change(transaction -> SHELF.delete(transaction, message));
    }
}
