package org.wardmate.storage;

import java.util.regex.Pattern;

/** A group of records with keys of its own, such as {@code cases}: lower-case letters, digits and hyphens, at most 40. */
public record CollectionName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public CollectionName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A collection's name is lower-case letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
