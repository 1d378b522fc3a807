package org.wardmate.people;

import java.util.Comparator;

/**
 * Something wrong with a members file, in words for whoever looks after it. They may quote the file, so they are for
 * that person's eyes and not for a log.
 *
 * @param line 0 where it is about the whole file
 */
public record Fault(int line, Gravity gravity, String words) implements Comparable<Fault> {
    /** What follows from it. */
    public enum Gravity {
        /** The file cannot be used. */
        ERROR,
        /** The file can be used, though something will not work as it might. */
        WARNING
    }

    public static Fault error(int line, String words) {
        return new Fault(line, Gravity.ERROR, words);
    }

    public static Fault warning(int line, String words) {
        return new Fault(line, Gravity.WARNING, words);
    }

    public boolean isError() {
        return gravity == Gravity.ERROR;
    }

    /** Those about the whole file first, then by line. */
    @Override
    public int compareTo(Fault other) {
        return Comparator.comparingInt(Fault::line)
                .thenComparing(Fault::gravity)
                .thenComparing(Fault::words)
                .compare(this, other);
    }
}
