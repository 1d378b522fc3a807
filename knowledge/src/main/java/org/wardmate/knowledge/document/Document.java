package org.wardmate.knowledge.document;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A council's guideline as read: the original and its elements in order. The original of a text file is its text, byte
 * for byte as decoded; of a PDF, a Word file or a web page it is the marked-up text that Wardmate made of it. Spans
 * point into that.
 */
public record Document(DocumentMetadata metadata, String original, List<Element> elements) {
    public Document {
        elements = List.copyOf(elements);
    }

    /** The same document, after another has taken its place: cited still, never searched. */
    public Document superseded() {
        return new Document(metadata.superseded(), original, elements);
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
