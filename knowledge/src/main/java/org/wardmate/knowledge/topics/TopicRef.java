package org.wardmate.knowledge.topics;

/** A topic's id with the title a member sees, as on a button. */
public record TopicRef(TopicId id, String title) {}
