package org.wardmate.evidence.darkroom;

/** What the first bytes of a file say it is. */
public sealed interface Sniff {
    record Known(MediaType type) implements Sniff {}

    record Refused(Refusal refusal) implements Sniff {}
}
