package org.wardmate.knowledge.embedding;

import java.nio.ByteBuffer;
import java.util.stream.Stream;

/** The vectors of a text's tokens, each of length 1. */
public final class TokenVectors {
    private final QuantisedVector[] tokens;

    private TokenVectors(QuantisedVector[] tokens) {
        this.tokens = tokens;
    }

    static TokenVectors of(float[][] vectors) {
        return new TokenVectors(Stream.of(vectors).map(QuantisedVector::of).toArray(QuantisedVector[]::new));
    }

    /**
     * Late interaction: for each token of this query its best match in the passage, averaged; from -1 to 1, and 0 where
     * either has no tokens. After Khattab and Zaharia, "ColBERT", 2020.
     */
    public float maxSim(TokenVectors passage) {
        if (tokens.length == 0 || passage.tokens.length == 0) {
            return 0;
        }
        float sum = 0;
        for (QuantisedVector token : tokens) {
            sum += passage.best(token);
        }
        return sum / tokens.length;
    }

    private float best(QuantisedVector token) {
        float best = Float.NEGATIVE_INFINITY;
        for (QuantisedVector each : tokens) {
            best = Math.max(best, token.dot(each));
        }
        return best;
    }

    /** As stored: the number of tokens, the numbers of a vector, then a scale and a vector each. */
    public byte[] toBytes() {
        int length = tokens.length == 0 ? 0 : tokens[0].length();
        ByteBuffer buffer = ByteBuffer.allocate(2 * Integer.BYTES + tokens.length * (Float.BYTES + length));
        buffer.putInt(tokens.length).putInt(length);
        for (QuantisedVector token : tokens) {
            token.write(buffer);
        }
        return buffer.array();
    }

    /** Reads what {@link #toBytes()} wrote. */
    public static TokenVectors read(ByteBuffer buffer) {
        QuantisedVector[] tokens = new QuantisedVector[buffer.getInt()];
        int length = buffer.getInt();
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = QuantisedVector.read(buffer, length);
        }
        return new TokenVectors(tokens);
    }
}
