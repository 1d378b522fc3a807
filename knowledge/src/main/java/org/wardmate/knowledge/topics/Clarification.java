package org.wardmate.knowledge.topics;

import java.util.List;

/** A question back, for a topic whose answer turns on one fact; each choice leads to the topic that then answers. */
public record Clarification(String ask, List<Choice> choices) {
    public Clarification {
        choices = List.copyOf(choices);
    }

    public record Choice(String label, TopicId topic) {}
}
