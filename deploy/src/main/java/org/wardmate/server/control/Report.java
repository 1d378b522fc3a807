package org.wardmate.server.control;

import java.util.List;

/**
 * What came of an order.
 *
 * @param done whether it was carried out and nothing was found wrong
 * @param lines plain sentences
 */
public record Report(boolean done, List<String> lines) {
    public Report {
        lines = List.copyOf(lines);
    }

    static Report failed(String sentence) {
        return new Report(false, List.of(sentence));
    }
}
