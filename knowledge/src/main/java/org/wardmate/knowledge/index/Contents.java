package org.wardmate.knowledge.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** All that one index holds. */
public record Contents(List<IndexedText> texts, List<ExampleSet> exampleSets) {
    /** Raised whenever the way of indexing changes, so that older indexes are built anew. */
    private static final String SCHEMA = "6";

    public Contents {
        texts = List.copyOf(texts);
        exampleSets = List.copyOf(exampleSets);
    }

    /** Twenty hexadecimal digits that change whenever the contents, the models or the way of indexing do. */
    String fingerprint(String models) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((SCHEMA + '\n' + models + '\n').getBytes(StandardCharsets.UTF_8));
            texts.forEach(text -> digest.update((text.toString() + '\n').getBytes(StandardCharsets.UTF_8)));
            exampleSets.forEach(set -> digest.update((set.toString() + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
