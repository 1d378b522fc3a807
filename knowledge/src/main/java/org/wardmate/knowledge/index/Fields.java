package org.wardmate.knowledge.index;

/** The names of an index's fields. */
public final class Fields {
    /** The key of a text or of an example set. */
    public static final String KEY = "key";

    /** The family of an example set. */
    public static final String FAMILY = "family";

    public static final String COUNCIL = "council";
    public static final String DEFINITION = "definition";

    /** A passage's words, stemmed. */
    public static final String TEXT = "text";

    /** An example set's words, in pieces of three and four letters. */
    public static final String LETTERS = "letters";

    public static final String BGE = "bge";
    public static final String MINILM = "minilm";
    public static final String TOKENS = "tokens";

    /** Vectors of an example set's questions, one after the other, each of both encoders joined. */
    public static final String EXAMPLES = "examples";

    /** What tells an example set from the others of its family: weights of joined vectors, and a constant. */
    public static final String WEIGHTS = "weights";

    private Fields() {}
}
