package org.wardmate.knowledge.topics;

/** A topic's name in the map, such as {@code follow-contractor}. */
public record TopicId(String value) {
    public TopicId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A topic's id is lower-case words joined by hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
