package org.wardmate.storage;

/** One kept file. Letters, digits and hyphens, at most 40. */
public record BlobId(String value) {
    public BlobId {
        if (!value.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A blob's id is letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
