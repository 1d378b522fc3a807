package org.wardmate.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/**
 * The cover of a case: whose it is and where it stands, without a word of what it is about.
 *
 * @param urgency null until it is submitted
 */
public record CaseFile(
        CaseId id,
        MemberId member,
        CouncilId council,
        CaseStatus status,
        Instant opened,
        @Nullable Urgency urgency,
        List<Share> shares) {
    public CaseFile {
        shares = List.copyOf(shares);
    }

    static CaseFile opened(CaseId id, MemberId member, CouncilId council, Instant at) {
        return new CaseFile(id, member, council, CaseStatus.DRAFT, at, null, List.of());
    }

    /** The case after something happened to it; empty where the lifecycle does not allow that. */
    Optional<CaseFile> after(CaseEvent event) {
        return Lifecycle.TABLE.from(status, event.getClass()).map(now -> switch (event) {
            case CaseEvent.CaseSubmitted(var _, var _, var told, var agreed) ->
                new CaseFile(id, member, council, now, opened, told, agreed);
            case CaseEvent.CaseKeptPrivate _, CaseEvent.MoreTold _, CaseEvent.CaseWithdrawn _ ->
                new CaseFile(id, member, council, now, opened, urgency, shares);
        });
    }

    public boolean isShared() {
        return status == CaseStatus.SUBMITTED;
    }
}
