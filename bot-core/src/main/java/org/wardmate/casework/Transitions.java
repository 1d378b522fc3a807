package org.wardmate.casework;

import java.util.List;
import java.util.Optional;

/** Where something may go from where it stands; what is absent is refused. */
final class Transitions<S, E> {
    private final List<Edge<S, E>> edges;

    /** One way to go. */
    record Edge<S, E>(S from, E on, S to) {}

    Transitions(List<Edge<S, E>> edges) {
        this.edges = List.copyOf(edges);
    }

    Optional<S> from(S state, E event) {
        return edges.stream()
                .filter(edge -> edge.from().equals(state) && edge.on().equals(event))
                .map(Edge::to)
                .findFirst();
    }

    List<Edge<S, E>> edges() {
        return edges;
    }
}
