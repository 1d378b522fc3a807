package org.wardmate.report;

import java.util.Optional;
import org.wardmate.casework.CaseId;

/** What a button on a member's own report does; {@link #written()} is what the platform keeps, {@link #read} its inverse. */
public record ReportAction(Deed deed, CaseId report) {
    /** What can be done with a report of one's own. */
    public enum Deed {
        SHOW,
        CONTINUE,
        ADD,
        SEND,
        WITHDRAW,
        WITHDRAW_FOR_SURE,
        DELETE,
        DELETE_FOR_SURE
    }

    /** Empty when this is no such action. */
    public static Optional<ReportAction> read(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length != 3 || !parts[0].equals("my-report")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReportAction(Deed.valueOf(parts[1]), new CaseId(parts[2])));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return "my-report:%s:%s".formatted(deed, report);
    }
}
