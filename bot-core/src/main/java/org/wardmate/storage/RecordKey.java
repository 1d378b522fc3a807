package org.wardmate.storage;

import java.util.regex.Pattern;

/**
 * Where a record stands in its collection: parts joined by {@code /}, sorted as ASCII. Keys are not sealed, so they hold
 * no personal data; what must be found by an e-mail address goes through {@link SealingKey#lookup}.
 */
public record RecordKey(String value) implements Comparable<RecordKey> {
    public static final int LONGEST = 250;

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:=~-]+(/[A-Za-z0-9._:=~-]+)*");

    public RecordKey {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A record's key is letters, digits and ._:=~- in parts joined by /, at most %d in all."
                            .formatted(LONGEST));
        }
    }

    public static RecordKey of(String... parts) {
        return new RecordKey(String.join("/", parts));
    }

    /** A part made of a number, with which keys sort as the numbers count. */
    public static String counting(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("Only numbers from 0 up keep their order in a key.");
        }
        return "%019d".formatted(number);
    }

    /** The last of its parts. */
    public String lastPart() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(RecordKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
