package org.wardmate.election.reminder;

/**
 * Something in a wording that may not be neutral.
 *
 * @param start where it begins
 * @param end where it ends, itself left out; the same as the start where it is not in the words
 * @param explanation in plain words, for whoever writes or approves
 */
public record Finding(int start, int end, Kind kind, String explanation) {
    /** In what way it may not be neutral. */
    public enum Kind {
        PARTY,
        NAME,
        PICTURE,
        PROMISE,
        PRAISE,
        CALL
    }
}
