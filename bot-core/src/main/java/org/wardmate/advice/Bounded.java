package org.wardmate.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Things by key, of which only the latest {@value #KEPT} are kept. */
final class Bounded<K, V> {
    static final int KEPT = 10_000;

    private final LinkedHashMap<K, V> entries = new LinkedHashMap<>();

    synchronized void put(K key, V value) {
        entries.putLast(key, value);
        if (entries.size() > KEPT) {
            entries.pollFirstEntry();
        }
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(entries.get(key));
    }

    synchronized List<V> latestFirst(Predicate<V> wanted) {
        return entries.sequencedValues().reversed().stream().filter(wanted).toList();
    }
}
