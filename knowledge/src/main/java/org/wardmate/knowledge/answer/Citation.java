package org.wardmate.knowledge.answer;

import java.util.List;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.document.Span;

/** Where a quote comes from: the document, the headings above the words, and their place in the original. */
public record Citation(DocumentMetadata document, List<String> headings, PassageId passage, Span span) {
    public Citation {
        headings = List.copyOf(headings);
    }
}
