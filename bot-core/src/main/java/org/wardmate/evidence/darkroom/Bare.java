package org.wardmate.evidence.darkroom;

/** A picture laid bare: only what is needed to draw it, without profiles, words, places or anything after its end. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bare(MediaType type, byte[] bytes, int width, int height, int bytesPerPixel, Orientation orientation) {
    Bare(MediaType type, byte[] bytes, int width, int height, int bytesPerPixel) {
        this(type, bytes, width, height, bytesPerPixel, Orientation.UPRIGHT);
    }
}
