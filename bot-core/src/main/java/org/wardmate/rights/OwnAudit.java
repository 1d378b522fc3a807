package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wardmate.audit.AuditEntry;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.casework.Chronicle;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block.Fact;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;

/** What the audit trails say of a person: what they did, and what was done to what is theirs. */
final class OwnAudit {
    private final AuditTrail audit;
    private final MemberId who;
    private final Set<String> own;

    /** @param own the subjects that are theirs */
    OwnAudit(AuditTrail audit, MemberId who, Set<String> own) {
        this.audit = audit;
        this.who = who;
        this.own = Set.copyOf(own);
    }

    Section section(Records records) {
        List<Fact> facts = new ArrayList<>();
        for (CouncilId council : records.<List<CouncilId>>reading(audit::councils)) {
            audit.entries(
                            records,
                            council,
                            entry -> entry.by().equals(who)
                                    || own.contains(entry.subject().value()))
                    .forEach(entry -> facts.add(new Fact(Chronicle.when(entry.at()), line(entry))));
        }
        return new Section(text("copy.audit"), facts);
    }

    /** Others are named by no more than that they are others. */
    private String line(AuditEntry entry) {
        String verb = entry.verb().value().replace('-', ' ');
        String subject = own.contains(entry.subject().value())
                ? entry.subject().value().replaceFirst("^case:", "")
                : text("copy.audit.not-yours");
        if (entry.by().equals(who)) {
            return text("copy.audit.you", verb, subject);
        }
        return entry.by().equals(Deed.WARDMATE)
                ? text("copy.audit.wardmate", verb, subject)
                : text("copy.audit.other", verb, subject);
    }
}
