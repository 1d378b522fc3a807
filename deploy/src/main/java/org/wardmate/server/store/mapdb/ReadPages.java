package org.wardmate.server.store.mapdb;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pages of a file as they were last read or written. MapDB reads eight bytes at a time, thousands of times a commit. */
final class ReadPages {
    static final int SIZE = 4096;

    /** 32 MB. */
    private static final int MOST = 8192;

    private static final int DROPPED_AT_ONCE = MOST / 8;

    private final SteadyFile file;
    private final Map<Long, byte[]> pages = new ConcurrentHashMap<>();

    ReadPages(SteadyFile file) {
        this.file = file;
    }

    /** A page, not to be changed. */
    byte[] page(long number) throws IOException {
        byte[] known = pages.get(number);
        if (known != null) {
            return known;
        }
        byte[] page = new byte[SIZE];
        file.read(number * SIZE, page, 0, SIZE);
        remember(number, page);
        return page;
    }

    /** Takes a page as it stands in the file from now on. */
    void remember(long number, byte[] page) {
        if (pages.size() >= MOST) {
            Iterator<Long> some = pages.keySet().iterator();
            for (int i = 0; i < DROPPED_AT_ONCE && some.hasNext(); i++) {
                some.next();
                some.remove();
            }
        }
        pages.put(number, page);
    }
}
