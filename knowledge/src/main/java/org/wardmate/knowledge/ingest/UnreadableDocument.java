package org.wardmate.knowledge.ingest;

import org.wardmate.knowledge.document.KnowledgeException;

/** A document that cannot be taken in; the message is a sentence for the person who supplied it. */
public final class UnreadableDocument extends KnowledgeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String sentence) {
        super(sentence);
    }

    public UnreadableDocument(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
