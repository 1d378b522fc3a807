package org.wardmate.message;

/**
 * A place in a person's chat that shows one thing as it stands, such as a case.
 *
 * @param name at most 60 letters, digits, colons and dashes; no personal data, for platforms keep it
 */
public record Slot(String name, Arrival arrival) {
    /** How a message comes into its slot. */
    public enum Arrival {
        /** It is said anew, and the slot is here from now on; what was in it before is out of date. */
        ANEW,
        /** It takes the place of what is in the slot, unnoticed; where the slot is empty, nothing is shown. */
        IN_PLACE
    }

    public Slot {
        if (!name.matches("[A-Za-z0-9:-]{1,60}")) {
            throw new IllegalArgumentException("A slot's name is 1 to 60 letters, digits, colons and dashes.");
        }
    }
}
