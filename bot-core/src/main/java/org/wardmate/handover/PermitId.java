package org.wardmate.handover;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmate.casework.CaseId;
import org.wardmate.storage.RecordKey;

/** One permit, by the case and a part that cannot be guessed; it stands in the link by which the export is fetched. */
public record PermitId(CaseId report, String chance) {
    private static final Pattern WRITTEN = Pattern.compile("(WM-\\w{4}-\\w{4})\\.([A-Za-z0-9-]{1,40})");

    public PermitId {
        if (!chance.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A permit's own part is letters, digits and hyphens, at most 40.");
        }
    }

    /** Empty when this is no permit's id. */
    public static Optional<PermitId> read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        try {
            return parts.matches()
                    ? Optional.of(new PermitId(new CaseId(parts.group(1)), parts.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException noSuchCase) {
            return Optional.empty();
        }
    }

    public String written() {
        return report + "." + chance;
    }

    RecordKey key() {
        return RecordKey.of(report.value(), chance);
    }

    @Override
    public String toString() {
        return written();
    }
}
