package org.wardmate.teams.fake;

/** What may befall a call. */
public enum Fault {
    NONE,
    TOO_MANY,
    BUSY_THERE,
    FAILED_BEFORE,
    FAILED_AFTER,
    DROPPED_BEFORE,
    DROPPED_AFTER
}
