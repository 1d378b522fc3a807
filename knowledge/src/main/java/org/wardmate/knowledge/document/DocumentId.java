package org.wardmate.knowledge.document;

/** A document's short name: the name of its file without the ending. */
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (value.isBlank() || value.length() > 100) {
            throw new IllegalArgumentException("A document's id has 1 to 100 characters.");
        }
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
