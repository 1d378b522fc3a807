package org.wardmate.knowledge.ingest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person has told us about reading one document, beside its metadata: stretches that are not guidance, and the
 * heading from which on everything is definitions.
 */
record ReadingNotes(List<Stretch> furniture, @Nullable String definitionsFrom) {
    static final ReadingNotes NONE = new ReadingNotes(List.of(), null);

    /**
     * Lines from one that reads {@code from} up to, not including, one that reads {@code before}; just the first line
     * where {@code before} is absent.
     */
    record Stretch(String from, @Nullable String before, String reason) {
        Optional<String> end() {
            return Optional.ofNullable(before);
        }
    }

    ReadingNotes {
        furniture = List.copyOf(furniture);
    }

    boolean startsDefinitions(String heading) {
        return heading.equals(definitionsFrom);
    }
}
