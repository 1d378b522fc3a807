package org.wardmate.knowledge.embedding;

import java.nio.ByteBuffer;
import org.apache.lucene.util.VectorUtil;

/** The vectors of a text's tokens, each of length 1, kept as bytes with one scale a token: a quarter of the room. */
public final class TokenVectors {
    private static final int LARGEST = 127;

    private final byte[][] tokens;
    private final float[] scales;

    private TokenVectors(byte[][] tokens, float[] scales) {
        this.tokens = tokens;
        this.scales = scales;
    }

    static TokenVectors of(float[][] vectors) {
        byte[][] tokens = new byte[vectors.length][];
        float[] scales = new float[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            scales[i] = scale(vectors[i]);
            tokens[i] = quantised(vectors[i], scales[i]);
        }
        return new TokenVectors(tokens, scales);
    }

    private static float scale(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest / LARGEST;
    }

    private static byte[] quantised(float[] vector, float scale) {
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / scale);
        }
        return bytes;
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
        for (int i = 0; i < tokens.length; i++) {
            sum += scales[i] * passage.best(tokens[i]);
        }
        return sum / tokens.length;
    }

    private float best(byte[] token) {
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < tokens.length; i++) {
            best = Math.max(best, scales[i] * VectorUtil.dotProduct(token, tokens[i]));
        }
        return best;
    }

    /** As stored: the number of tokens, the numbers of a vector, then a scale and a vector each. */
    public byte[] toBytes() {
        int length = tokens.length == 0 ? 0 : tokens[0].length;
        ByteBuffer buffer = ByteBuffer.allocate(2 * Integer.BYTES + tokens.length * (Float.BYTES + length));
        buffer.putInt(tokens.length).putInt(length);
        for (int i = 0; i < tokens.length; i++) {
            buffer.putFloat(scales[i]).put(tokens[i]);
        }
        return buffer.array();
    }

    /** Reads what {@link #toBytes()} wrote. */
    public static TokenVectors read(ByteBuffer buffer) {
        byte[][] tokens = new byte[buffer.getInt()][buffer.getInt()];
        float[] scales = new float[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            scales[i] = buffer.getFloat();
            buffer.get(tokens[i]);
        }
        return new TokenVectors(tokens, scales);
    }
}
