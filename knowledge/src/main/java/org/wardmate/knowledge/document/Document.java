package org.wardmate.knowledge.document;

import java.util.List;
import java.util.NoSuchElementException;

/** A council's guideline as read: the original, byte for byte as decoded, and its elements in order. */
public record Document(DocumentMetadata metadata, String original, List<Element> elements) {
    public Document {
        elements = List.copyOf(elements);
    }

    public DocumentId id() {
        return metadata.id();
    }

    public List<Passage> passages() {
        return elements.stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .toList();
    }

    public Passage passage(PassageId id) {
        return passages().stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No passage " + id));
    }
}
