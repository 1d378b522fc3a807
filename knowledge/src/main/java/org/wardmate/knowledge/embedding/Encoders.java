package org.wardmate.knowledge.embedding;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/**
 * The two encoders that search together. BGE finds passages best, MiniLM recognises a question asked in other words
 * best; fused they beat either, and a third adds nothing but time (docs/decisions/002-two-encoders.md).
 */
public final class Encoders implements MeaningSource, AutoCloseable {
    private final Encoder bge;
    private final Encoder miniLm;

    private Encoders(Encoder bge, Encoder miniLm) {
        this.bge = bge;
        this.miniLm = miniLm;
    }

    /** A text as both models see it; the tokens' vectors are kept of MiniLM alone, for late interaction. */
    @SuppressWarnings("ArrayRecordComponent") // Made and used within one search; compared by nobody.
    public record Meaning(float[] bge, float[] miniLm, TokenVectors tokens) {
        /** Both vectors, one after the other. */
        public float[] joined() {
            float[] joined = Arrays.copyOf(bge, bge.length + miniLm.length);
            System.arraycopy(miniLm, 0, joined, bge.length, miniLm.length);
            return joined;
        }
    }

    /**
     * Loads both side by side, in about a second.
     *
     * @param nativeCode a folder of ours for the libraries that are unpacked from the jars
     */
    public static Encoders load(Path nativeCode) {
        // Left alone, the tokenizer's library tells its makers of each start and unpacks into the home directory.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ENGINE_CACHE_DIR", nativeCode.toAbsolutePath().toString());
        // A thread of our own keeps the caller's class loader, by which the tokenizer finds its native part in the jar.
        CompletableFuture<Encoder> miniLm = CompletableFuture.supplyAsync(
                () -> Encoder.load(EncoderModel.MINILM), Thread.ofPlatform().daemon()::start);
        Encoder bge = Encoder.load(EncoderModel.BGE_SMALL);
        return new Encoders(bge, miniLm.join());
    }

    @Override
    public String fingerprint() {
        return bge.model().file() + "," + miniLm.model().file();
    }

    @Override
    public Meaning encode(String text, EncoderModel.Part part) {
        Encoding tokens = miniLm.encode(text, part);
        return new Meaning(bge.encode(text, part).whole(), tokens.whole(), TokenVectors.of(tokens.tokens()));
    }

    @Override
    public void close() {
        bge.close();
        miniLm.close();
    }
}
