package org.wardmate.knowledge.document;

import java.util.regex.Pattern;

/** A council's short name, such as {@code thurrock}: lower-case letters, digits and hyphens, at most 40. */
public record CouncilId(String value) implements Comparable<CouncilId> {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public CouncilId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A council's id is lower-case letters, digits and hyphens.");
        }
    }

    /** Whether it can be a council's short name. */
    public static boolean isOne(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public int compareTo(CouncilId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
