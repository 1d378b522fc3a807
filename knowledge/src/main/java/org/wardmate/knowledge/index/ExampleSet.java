package org.wardmate.knowledge.index;

import java.util.List;

/**
 * Example questions that stand for one thing, by which new questions about it are recognised.
 *
 * @param family the sets that are weighed against each other
 */
public record ExampleSet(String family, String key, List<String> examples) {
    public ExampleSet {
        examples = List.copyOf(examples);
    }
}
