package org.wardmate.knowledge.answer;

import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Passage;

/** A passage as shown: its words, what leads into them, and where they come from. */
public record Quote(LeadIn leadIn, String text, Citation citation) {
    static Quote of(Document document, Passage passage) {
        return new Quote(
                passage.leadIn(),
                passage.text(),
                new Citation(document.metadata(), passage.headings(), passage.id(), passage.span()));
    }
}
