package org.wardmate.storage;

import java.util.Comparator;

/** A record's place in the whole store: by collection, then by key. */
public record Place(CollectionName collection, RecordKey key) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing((Place place) -> place.collection().value()).thenComparing(Place::key);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return collection + "/" + key;
    }
}
