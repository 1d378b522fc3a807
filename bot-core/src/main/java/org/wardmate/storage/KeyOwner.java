package org.wardmate.storage;

/** What a data key belongs to, such as a case, by the id that it has there. */
public record KeyOwner(String value) {
    public KeyOwner {
        if (!value.matches("[A-Za-z0-9._:~-]{1,100}")) {
            throw new IllegalArgumentException("The owner of a key is named by letters, digits and ._:~- only.");
        }
    }

    RecordKey key() {
        return RecordKey.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
