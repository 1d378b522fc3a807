package org.wardmate.evidence.darkroom;

/**
 * How much is taken.
 *
 * @param bytes of one file
 * @param files in one report
 * @param pixels of one picture, as it says of itself before it is opened
 * @param frames of a moving picture
 * @param framePixels of all frames together
 * @param scans that a JPEG is built up in
 * @param pages of a PDF
 * @param pagesShown of a PDF in its viewing copy, from the first
 */
public record Limits(
        long bytes, int files, long pixels, int frames, long framePixels, int scans, int pages, int pagesShown) {
    public static final Limits STANDARD = new Limits(10L << 20, 20, 40_000_000, 1_000, 2_000_000_000, 100, 200, 3);

    public int megabytes() {
        return Math.toIntExact(bytes >> 20);
    }

    void checkPixels(long width, long height) throws Unfit {
        if (width <= 0 || height <= 0) {
            throw new Unfit(Refusal.DAMAGED);
        }
        if (Math.multiplyHigh(width, height) != 0 || width * height > pixels) {
            throw new Unfit(Refusal.TOO_MANY_PIXELS);
        }
    }
}
