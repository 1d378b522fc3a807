package org.wardmate.casework;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.people.MemberId;

/**
 * What a button or form on a member's own report does; {@link #written()} is what the platform keeps, {@link #read} its
 * inverse.
 *
 * @param whom the person it is about; null where it is about nobody
 */
public record ReportAction(
        Deed deed, CaseId report, @Nullable MemberId whom) {
    /** What can be done with a report of one's own. */
    public enum Deed {
        SHOW,
        CONTINUE,
        ADD,
        SEND,
        ANSWER,
        FEEDBACK,
        REOPEN,
        /** Shows who has it. */
        SHARING,
        SHARE,
        SHARE_FOR_SURE,
        UNSHARE,
        MATCH,
        DO_NOT_MATCH,
        WITHDRAW,
        WITHDRAW_FOR_SURE,
        DELETE,
        DELETE_FOR_SURE
    }

    public ReportAction(Deed deed, CaseId report) {
        this(deed, report, null);
    }

    /** Empty when this is no such action. */
    public static Optional<ReportAction> read(String written) {
        String[] parts = written.split(":", 4);
        if (parts.length < 3 || !parts[0].equals("my-report")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReportAction(
                    Deed.valueOf(parts[1]), new CaseId(parts[2]), parts.length == 4 ? new MemberId(parts[3]) : null));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        String action = "my-report:%s:%s".formatted(deed, report);
        return whom == null ? action : action + ":" + whom;
    }
}
