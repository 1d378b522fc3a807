package org.wardmate.evidence.darkroom;

/** How much there is to see in a file. */
public sealed interface Extent {
    record Pixels(int width, int height) implements Extent {}

    record Pages(int count) implements Extent {}
}
