package org.wardmate.audit;

import org.wardmate.people.MemberId;

/** Something that was done, as it is told to the trail. */
public record Deed(MemberId by, Verb verb, Subject subject) {
    /** Who did what nobody in particular did. */
    public static final MemberId WARDMATE = new MemberId("wardmate");

    public Deed {
        // A member's id may hold spaces; a line break would make two different entries read the same.
        if (by.value().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An id in the audit trail has no control characters.");
        }
    }
}
