package org.wardmate.teams.render;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Elements that must stand in the same card. */
record Group(List<ObjectNode> elements) {
    /** No element, but a line above the next one: the schema has lines only so. */
    static final Group LINE = new Group(List.of());

    Group {
        elements = List.copyOf(elements);
    }

    /** Each element by itself. */
    static Stream<Group> each(Stream<ObjectNode> elements) {
        return elements.map(element -> new Group(List.of(element)));
    }
}
