package org.wardmate.people;

/** A person in the directory, member or officer; made by the directory, never an e-mail address or a name. */
public record MemberId(String value) {
    public MemberId {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("A member's id has 1 to 100 characters.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
