package org.wardmate.server.store.mapdb;

import java.io.IOException;

/** A write that failed and could not be taken back: whether it is on the disk shows only at the next start. */
final class UncertainWrite extends IOException {
    private static final long serialVersionUID = 1L;

    UncertainWrite(IOException cause) {
        super(cause);
    }
}
