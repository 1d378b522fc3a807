package org.wardmate.rights;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wardmate.audit.AuditHead;
import org.wardmate.audit.AuditTrail;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseEscalated;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.ShareAdded;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Share;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.handover.Handovers;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/**
 * Deletes a case with everything that belongs to it, and its key, so that copies of it elsewhere cannot be read either.
 * What is left is a certificate, and the entries in the audit trail.
 */
final class Erasure {
    private final Cases cases;
    private final EvidenceRoom evidence;
    private final Drafts drafts;
    private final KeptElsewhere elsewhere;
    private final Unsaid unsaid;
    private final AuditTrail audit;
    private final Clock clock;

    Erasure(Rights.Kept kept, Unsaid unsaid, Clock clock) {
        this.cases = kept.cases();
        this.evidence = kept.evidence();
        this.drafts = kept.drafts();
        this.elsewhere = kept.elsewhere();
        this.unsaid = unsaid;
        this.audit = new AuditTrail(clock);
        this.clock = clock;
    }

    /** All of it, in this transaction; throws for a case on hold. */
    Certificate erased(Transaction transaction, CaseFile file, String why, MemberId by) {
        if (file.isHeld()) {
            throw new IllegalStateException("Case %s is on hold.".formatted(file.id()));
        }
        List<String> pieces = pieces(transaction, file);
        Set<MemberId> everybody = everybody(transaction, file);
        unsaid.withdraw(transaction, file.id(), everybody);
        elsewhere.forget(transaction, file.id(), everybody);
        Handovers.forget(transaction, file.id());
        drafts.forget(transaction, file);
        cases.erase(transaction, file);
        audit.append(transaction, file.council(), file.id().deed(by, "case-deleted"));
        AuditHead head = audit.head(transaction, file.council());
        Certificate certificate = new Certificate(
                file.id(), file.council(), file.member(), clock.instant(), why, by, pieces, head.count(), head.hash());
        Certificates.put(transaction, certificate);
        return certificate;
    }

    private List<String> pieces(Reading reading, CaseFile file) {
        List<String> pieces = new ArrayList<>();
        pieces.add("key:" + file.id());
        pieces.add("report:" + file.id());
        pieces.add("history:%d".formatted(cases.history(reading, file.id()).size()));
        pieces.add("custody:%d"
                .formatted(evidence.custody(reading, file.id().keyOwner()).size()));
        evidence.list(reading, file.id().keyOwner())
                .forEach(piece -> pieces.add("picture:" + piece.id().value()));
        return pieces;
    }

    /** The member, and all who have the case, had it or were told of it. */
    private Set<MemberId> everybody(Reading reading, CaseFile file) {
        Set<MemberId> people = new LinkedHashSet<>(Set.of(file.member()));
        file.shares().forEach(share -> people.add(share.recipient()));
        for (CaseEvent event : cases.history(reading, file.id())) {
            people.add(event.by());
            switch (event) {
                case CaseSubmitted(var _, var _, var _, var shares) ->
                    shares.stream().map(Share::recipient).forEach(people::add);
                case ShareAdded(var _, var _, var share) -> people.add(share.recipient());
                case CaseEscalated(var _, var _, var to) -> people.add(to);
                default -> {}
            }
        }
        return people;
    }
}
