package org.wardmate.assistant;

/** The two ways through the outbox. What goes to many never stands before what somebody waits for. */
public enum Lane {
    /** Answers, news, cards: all that is said to one person because of something. */
    ORDINARY,
    /** What goes to many people at once, and carries a receipt. */
    BROADCAST
}
