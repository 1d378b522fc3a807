package org.wardmate.handover;

import java.io.IOException;
import java.io.OutputStream;

/** Something ready to leave, whose every byte has been read once and found whole. */
public interface Export {
    String fileName();

    String mediaType();

    /** Writes it bit by bit, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
}
