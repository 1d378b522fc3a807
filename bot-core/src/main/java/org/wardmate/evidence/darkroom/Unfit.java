package org.wardmate.evidence.darkroom;

/** A file turned out to be one that is not taken. */
final class Unfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    Unfit(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
