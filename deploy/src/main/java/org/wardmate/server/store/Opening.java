package org.wardmate.server.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been opened so far, let go of again unless all of it succeeds. */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T with(T part) {
        opened.push(part);
        return part;
    }

    <T> T done(T whole) {
        opened.clear();
        return whole;
    }

    void close() {
        for (AutoCloseable each : opened) {
            try {
                each.close();
            } catch (Exception e) {
                LOG.warn("Not let go of after a failed start.", e);
            }
        }
    }
}
