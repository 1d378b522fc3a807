package org.wardmate.people;

import java.util.regex.Pattern;

/**
 * A person in the directory, member or officer; made by the directory, never an e-mail address or a name. It stands in
 * the keys of records, so it has their characters: letters, digits and {@code ._:=~-}, at most 100.
 */
public record MemberId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._:=~-]{1,100}");

    public MemberId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A member's id is 1 to 100 letters, digits and ._:=~- only.");
        }
    }

    /** Whether it can be a member's id. */
    public static boolean isOne(String value) {
        return SHAPE.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
