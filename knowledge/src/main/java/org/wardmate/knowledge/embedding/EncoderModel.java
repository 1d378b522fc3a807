package org.wardmate.knowledge.embedding;

/**
 * A sentence encoder that comes in a jar: quantised BERT of 384 dimensions with its word-piece vocabulary.
 *
 * <p>The prefixes are those the models were trained with; without its query prefix BGE finds markedly less.
 */
public enum EncoderModel {
    BGE_SMALL(
            "bge-small-en-v1.5-q",
            Pooling.FIRST_TOKEN,
            "Represent this sentence for searching relevant passages: ",
            ""),
    MINILM("all-minilm-l6-v2-q", Pooling.MEAN, "", "");

    /** How one vector is made of the tokens' vectors. */
    enum Pooling {
        FIRST_TOKEN,
        MEAN
    }

    private final String file;
    private final Pooling pooling;
    private final String queryPrefix;
    private final String passagePrefix;

    EncoderModel(String file, Pooling pooling, String queryPrefix, String passagePrefix) {
        this.file = file;
        this.pooling = pooling;
        this.queryPrefix = queryPrefix;
        this.passagePrefix = passagePrefix;
    }

    /** The model's name and version; part of an index's fingerprint. */
    public String file() {
        return file;
    }

    Pooling pooling() {
        return pooling;
    }

    String prefixed(String text, Part part) {
        return (part == Part.QUERY ? queryPrefix : passagePrefix) + text;
    }

    /** Whether a text asks or answers. */
    public enum Part {
        QUERY,
        PASSAGE
    }
}
