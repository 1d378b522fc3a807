package org.wardmate.message;

/**
 * A place in a person's chat that shows one thing as it stands now, such as a case: a later message for the same slot
 * takes the place of the earlier one where the platform can do that.
 *
 * @param name at most 60 letters, digits, colons and dashes; no personal data, for platforms keep it
 */
public record Slot(String name) {
    public Slot {
        if (!name.matches("[A-Za-z0-9:-]{1,60}")) {
            throw new IllegalArgumentException("A slot's name is 1 to 60 letters, digits, colons and dashes.");
        }
    }
}
