package org.wardmate.rights;

import java.time.Instant;
import java.util.List;
import org.wardmate.casework.CaseId;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/**
 * That a report was deleted. It holds ids and counts, and no word of what was told.
 *
 * @param why the rule it was deleted under, by its name in settings, or {@link #ASKED}
 * @param by who had it deleted; Wardmate itself where its time was over
 * @param pieces what was deleted, such as {@code picture:7f3e}
 * @param auditEntry the number of the entry in the council's audit trail, and its hash
 */
public record Certificate(
        CaseId report,
        CouncilId council,
        MemberId member,
        Instant at,
        String why,
        MemberId by,
        List<String> pieces,
        long auditEntry,
        String auditHash) {
    /** The member asked for it. */
    public static final String ASKED = "asked-by-member";

    public Certificate {
        pieces = List.copyOf(pieces);
    }
}
