package org.wardmate.audit;

import org.wardmate.people.MemberId;

/** Something that was done, as it is told to the trail. */
public record Deed(MemberId by, Verb verb, Subject subject) {
    /** Who did what nobody in particular did. */
    public static final MemberId WARDMATE = new MemberId("wardmate");
}
