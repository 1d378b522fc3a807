package org.wardmate.evidence;

import java.util.function.Function;

/** A piece of evidence on its way out; that it leaves is in the case's custody events already. */
public final class Leaving {
    private final Evidence evidence;
    private final Function<Copy, Opened> copies;

    Leaving(Evidence evidence, Function<Copy, Opened> copies) {
        this.evidence = evidence;
        this.copies = copies;
    }

    public Evidence evidence() {
        return evidence;
    }

    public Opened open(Copy copy) {
        return copies.apply(copy);
    }
}
