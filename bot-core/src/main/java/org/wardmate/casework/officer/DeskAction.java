package org.wardmate.casework.officer;

import java.util.Optional;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;

/**
 * What a button or form on a case does; {@link #written()} is what the platform keeps, {@link #read} its inverse.
 *
 * @param seen how many events the case had when the button was made
 */
public record DeskAction(DeskDeed deed, CaseId id, int seen) {

    static DeskAction of(DeskDeed deed, CaseFile file) {
        return new DeskAction(deed, file.id(), file.events());
    }

    /** Empty when this is no such action. */
    public static Optional<DeskAction> read(String written) {
        String[] parts = written.split(":", 4);
        if (parts.length != 4 || !parts[0].equals("case")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new DeskAction(DeskDeed.valueOf(parts[1]), new CaseId(parts[2]), Integer.parseInt(parts[3])));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return "case:%s:%s:%d".formatted(deed, id, seen);
    }
}
