package org.wardmate.knowledge.document;

/** A passage's place in its document, counted from 1 in reading order; written {@code thurrock:12}. */
public record PassageId(DocumentId document, int number) implements Comparable<PassageId> {
    public PassageId {
        if (number < 1) {
            throw new IllegalArgumentException("Passages are counted from 1.");
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static PassageId parse(String written) {
        int colon = written.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("A passage is written as document:number.");
        }
        return new PassageId(
                new DocumentId(written.substring(0, colon)), Integer.parseInt(written.substring(colon + 1)));
    }

    @Override
    public int compareTo(PassageId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return document + ":" + number;
    }
}
