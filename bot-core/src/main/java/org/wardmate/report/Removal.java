package org.wardmate.report;

import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.evidence.EvidenceId;

/** What the button beside a kept picture does: takes it out of the report again. */
public record Removal(CaseId report, EvidenceId evidence) {
    /** Empty when this is no such action. */
    public static Optional<Removal> read(String written) {
        String[] parts = written.split(":", 3);
        if (parts.length != 3 || !parts[0].equals("remove-picture")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Removal(new CaseId(parts[1]), new EvidenceId(parts[2])));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    String written() {
        return "remove-picture:%s:%s".formatted(report, evidence);
    }
}
