package org.wardmate.report;

import java.util.List;
import java.util.Optional;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Transaction;

/** Everything that is kept of reports, and the trail of what was done with them. */
record ReportFiles(Cases cases, EvidenceRoom evidence, AuditTrail audit) {
    static final CaseDrafts<ReportDraft> DRAFTS =
            new CaseDrafts<>("", "report-drafts", Shape.of("report-draft", ReportDraft.class));
    static final CaseDrafts<MoreDraft> ADDITIONS =
            new CaseDrafts<>("more-", "report-additions", Shape.of("report-addition", MoreDraft.class));

    /** A case, if it is the member's own. */
    Optional<CaseFile> own(Reading reading, Member member, CaseId id) {
        return cases.find(reading, id).filter(file -> file.member().equals(member.id()));
    }

    /** The names of a case's screenshots, in the order in which they came. */
    List<String> screenshots(Reading reading, CaseId id) {
        return evidence.list(reading, id.keyOwner()).stream()
                .map(Screenshots::name)
                .toList();
    }

    /** Takes every picture out of a case, as where it turned out to be about pictures that nobody may keep. */
    void removePictures(Transaction transaction, Member by, CaseId id) {
        evidence.list(transaction, id.keyOwner())
                .forEach(picture -> evidence.remove(transaction, id.keyOwner(), picture.id(), by.id()));
    }

    void note(Transaction transaction, Member by, String verb, CaseId id) {
        audit.append(transaction, by.council().id(), id.deed(by.id(), verb));
    }

    /** Deletes a case with all its words and pictures. That it was there, and who deleted it, stays in the audit trail. */
    void erase(Transaction transaction, Member by, CaseFile file) {
        erase(transaction, file);
        note(transaction, by, "report-deleted", file.id());
    }

    /** Deletes a case that was left alone too long. */
    void expire(Transaction transaction, CaseFile file) {
        erase(transaction, file);
        audit.append(transaction, file.council(), file.id().deed(Deed.WARDMATE, "report-expired"));
    }

    private void erase(Transaction transaction, CaseFile file) {
        forget(transaction, file);
        cases.erase(transaction, file);
    }

    /** Deletes what was told and sent for a case that is being deleted. */
    void forget(Transaction transaction, CaseFile file) {
        DRAFTS.delete(transaction, file.id());
        ADDITIONS.delete(transaction, file.id());
        evidence.forget(transaction, file.id().keyOwner());
    }
}
