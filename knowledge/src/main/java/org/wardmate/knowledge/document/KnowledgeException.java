package org.wardmate.knowledge.document;

/** The root of what can go wrong in the knowledge base; every message is a plain sentence that may be shown. */
public class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public KnowledgeException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public KnowledgeException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
