package org.wardmate.knowledge.topics;

/** What a council's guidelines come down to on a topic, as reviewed by a person. */
public enum Verdict {
    GO_AHEAD,
    TAKE_CARE,
    DO_NOT,
    DEPENDS
}
