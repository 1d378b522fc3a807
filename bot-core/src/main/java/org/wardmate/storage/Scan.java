package org.wardmate.storage;

/**
 * A stretch of one collection, in the order of its keys or backwards.
 *
 * @param from where it begins, itself included
 * @param to where it ends, itself left out
 * @param limit the most records it gives
 */
public record Scan(CollectionName collection, String from, String to, boolean descending, int limit) {
    public static final int MOST = 10_000;

    private static final String FIRST = "";
    /** Sorts after every character a key may have. */
    private static final String LAST = "\u007f";
    /** Sorts before every character a key may have. */
    private static final String NEXT = " ";

    public Scan {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("A scan gives 1 to %d records at a time.".formatted(MOST));
        }
    }

    public static Scan all(CollectionName collection) {
        return new Scan(collection, FIRST, LAST, false, MOST);
    }

    /** The records whose keys begin with these parts. */
    public static Scan within(CollectionName collection, String... parts) {
        String prefix = String.join("/", parts) + "/";
        return new Scan(collection, prefix, prefix + LAST, false, MOST);
    }

    public static Scan between(CollectionName collection, RecordKey from, RecordKey to) {
        return new Scan(collection, from.value(), to.value(), false, MOST);
    }

    /** The records before a key, itself left out. */
    public static Scan before(CollectionName collection, RecordKey to) {
        return new Scan(collection, FIRST, to.value(), false, MOST);
    }

    public Scan backwards() {
        return new Scan(collection, from, to, true, limit);
    }

    public Scan limit(int most) {
        return new Scan(collection, from, to, descending, most);
    }

    /** The rest of this stretch once a key has been seen, in the scan's own direction. */
    public Scan after(RecordKey seen) {
        return descending
                ? new Scan(collection, from, seen.value(), true, limit)
                : new Scan(collection, seen.value() + NEXT, to, false, limit);
    }

    /** The part of this stretch that ends with a key, itself included, in the scan's own direction. */
    Scan upTo(RecordKey last) {
        return descending
                ? new Scan(collection, last.value(), to, true, limit)
                : new Scan(collection, from, last.value() + NEXT, false, limit);
    }
}
