package org.wardmate.casework;

/** A fact that changes how urgent a report is, or who should know. */
public enum Sign {
    /** A threat to kill, rape, hurt badly or set on fire, or words that may be one. */
    THREAT,
    /** A home address or other private details posted. */
    ADDRESS_POSTED,
    /** Hostility to who somebody is, such as race, religion, sex, disability or sexuality. */
    HATE,
    /** It has to do with an election, or the member stands in one. */
    ELECTION
}
