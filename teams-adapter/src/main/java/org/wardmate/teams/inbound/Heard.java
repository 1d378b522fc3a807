package org.wardmate.teams.inbound;

/** What became of something that Teams told. */
public enum Heard {
    /** It is kept, and will be handled. */
    TAKEN,
    /** The same, and a button waits for an answer. */
    PRESSED,
    /** Somebody wants to report a message, and waits to hear what comes of that. */
    POINTING,
    /** They went on; it is kept, and will be handled. */
    POINTED,
    /** They want that, and were never met: nobody knows who they are. */
    NOT_MET,
    /** It is nothing to Wardmate. */
    NOTHING,
    /** It asks for something that Wardmate does not have. */
    FOREIGN,
    /** It lacks what it must have, and would the next time. */
    UNREADABLE,
    /** It could not be kept; Teams had better send it again. */
    NOT_KEPT
}
