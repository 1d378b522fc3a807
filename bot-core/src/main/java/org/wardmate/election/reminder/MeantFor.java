package org.wardmate.election.reminder;

/** Whom a reminder is meant for, unless the officer who prepares it says otherwise. */
public enum MeantFor {
    /** Every member, standing or not. */
    MEMBERS,
    /** Those who stand. */
    CANDIDATES,
    /** Those who were elected. */
    ELECTED
}
