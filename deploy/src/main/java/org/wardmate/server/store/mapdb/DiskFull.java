package org.wardmate.server.store.mapdb;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a full disk shows: Java has no exception of its own for it, so the system's words are all there is. */
public final class DiskFull {
    public static final String SENTENCE = "There is no room left on the disk, so nothing was saved.";

    private static final List<String> WORDS =
            List.of("no space left", "not enough space", "disk quota exceeded", "file too large");

    private DiskFull() {}

    public static boolean isMeantBy(Throwable failure) {
        String said = Objects.requireNonNullElse(failure.getMessage(), "").toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(said::contains);
    }
}
