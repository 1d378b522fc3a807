package org.wardmate.knowledge.embedding;

/** What turns texts into meaning. Safe for many threads at once. */
public interface MeaningSource {
    Encoders.Meaning encode(String text, EncoderModel.Part part);

    /** What an index must have been built with to be searched by this. */
    String fingerprint();
}
