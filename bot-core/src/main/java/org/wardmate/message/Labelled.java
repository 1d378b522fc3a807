package org.wardmate.message;

/** Something a person can choose, with the words they choose it by. */
public interface Labelled {
    String label();

    /** What a button or form sends back for it. */
    String name();
}
