package org.wardmate.teams.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/** The places that have an address, for as long as an answer may be on its way there. */
public final class Places {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int FORGOTTEN_AT_ONCE = 20;

    private static final Shelf<Noted> SHELF = new Shelf<>("teams-places", Shape.of("teams-place", Noted.class));

    private record Noted(Place place, Instant at) {}

    private final Records records;
    private final Clock clock;

    Places(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Notes a place, and gives its address. */
    public Address note(Place place) {
        Address address = Address.of(place);
        records.change(transaction -> {
            SHELF.put(transaction, RecordKey.of(address.id()), new Noted(place, clock.instant()));
            SHELF.items(transaction, Scan.all(SHELF.collection()).limit(FORGOTTEN_AT_ONCE)).stream()
                    .filter(item -> item.value().at().plus(KEPT).isBefore(clock.instant()))
                    .forEach(item -> SHELF.delete(transaction, item.key()));
        });
        return address;
    }

    Optional<Place> find(Address address) {
        return records.reading(reading -> SHELF.find(reading, RecordKey.of(address.id())))
                .map(Noted::place);
    }
}
