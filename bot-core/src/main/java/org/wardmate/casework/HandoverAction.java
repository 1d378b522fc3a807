package org.wardmate.casework;

import java.util.Optional;

/**
 * What an officer's button or form does with what may leave a case; {@link #written()} is what the platform keeps,
 * {@link #read} its inverse.
 */
public record HandoverAction(Deed deed, CaseId report) {
    /** The steps of an export. */
    public enum Deed {
        /** The button on the case: the form is asked for. */
        ASK,
        /** The form, filled in. */
        FILL
    }

    /** Empty when this is no such action. */
    public static Optional<HandoverAction> read(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length != 3 || !parts[0].equals("handover")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HandoverAction(Deed.valueOf(parts[1]), new CaseId(parts[2])));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return "handover:%s:%s".formatted(deed, report);
    }
}
