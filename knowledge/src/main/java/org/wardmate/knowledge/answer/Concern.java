package org.wardmate.knowledge.answer;

/** What must be seen to before any answer. */
public enum Concern {
    NONE,
    /** Somebody may be in danger. */
    DANGER,
    /** The asker may not be coping. */
    DISTRESS
}
