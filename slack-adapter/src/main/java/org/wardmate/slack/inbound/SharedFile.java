package org.wardmate.slack.inbound;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmate.relay.Courier;

/**
 * A file as Slack tells of it.
 *
 * @param url where its bytes are; null where Slack must be asked first
 * @param size in bytes, or 0 where Slack does not say
 */
record SharedFile(
        String id,
        String name,
        @Nullable String url,
        long size,
        @Nullable Instant sent) implements Courier.SharedFile {
    /** Without the name: it is a person's own word and stays out of logs. */
    @Override
    public String toString() {
        return "file " + id;
    }
}
