package org.wardmate.casework;

import java.time.Instant;
import org.wardmate.people.MemberId;

/** One person's share of a case, as the member agreed to it. */
public record Share(MemberId recipient, Extent extent, Instant agreed) {
    /** How much they get. */
    public enum Extent {
        /** All that was told, and the pictures. */
        WHOLE,
        /** Kind, place and time; not the member's words, nor the pictures. */
        SUMMARY
    }
}
