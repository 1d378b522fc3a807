package org.wardmate.teams.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Courier;

/** A file as Teams tells of it. */
record SharedFile(
        Kind kind,
        @Nullable String id,
        String name,
        String url,
        @Nullable Instant sent) implements Courier.SharedFile {
    /** Which way its bytes come. */
    enum Kind {
        /** It stands in the message, and is fetched from where the message came from. */
        PICTURE,
        /** It lies in the sender's OneDrive. */
        ATTACHED
    }

    /** Without the name: it is a person's own word and stays out of logs. */
    @Override
    public String toString() {
        return kind == Kind.PICTURE ? "a picture" : "a file";
    }
}
