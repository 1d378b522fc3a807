package org.wardmate.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a button does about what is kept of a person, or was deleted; {@link #written()} is what the platform keeps,
 * {@link #read} its inverse.
 *
 * @param report null where it is about no one report
 */
public record RightsAction(Deed deed, @Nullable CaseId report) {
    /** What can be done. */
    public enum Deed {
        SHOW,
        COPY,
        DELETE_ALL,
        DELETE_ALL_FOR_SURE,
        /** Deletes a report that was taken back. */
        DELETE,
        DELETE_FOR_SURE,
        KEEP_LONGER,
        CERTIFICATE
    }

    public RightsAction(Deed deed) {
        this(deed, null);
    }

    /** Empty when this is no such action. */
    public static Optional<RightsAction> read(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length < 2 || !parts[0].equals("my-data")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RightsAction(Deed.valueOf(parts[1]), parts.length == 3 ? new CaseId(parts[2]) : null));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return report == null ? "my-data:" + deed : "my-data:%s:%s".formatted(deed, report);
    }
}
