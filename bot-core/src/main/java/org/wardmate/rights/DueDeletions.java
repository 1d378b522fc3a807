package org.wardmate.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Deletions;
import org.wardmate.casework.Deletions.Planned;
import org.wardmate.casework.RetentionRule;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Permission;
import org.wardmate.storage.Transaction;

/**
 * Sees to what is due to be deleted, a little at a time: people are told two weeks before, and then it goes. Each step is
 * one transaction with its messages, so that a crash leaves all of it or nothing.
 */
final class DueDeletions {
    /** Few at once: to delete one case may change thousands of records. */
    static final int AT_ONCE = 5;

    private final Directory directory;
    private final Cases cases;
    private final Deletions deletions;
    private final Erasure erasure;
    private final AuditTrail audit;
    private final Clock clock;

    DueDeletions(Directory directory, Cases cases, Erasure erasure, Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.deletions = cases.deletions();
        this.erasure = erasure;
        this.audit = new AuditTrail(clock);
        this.clock = clock;
    }

    /** What is to be said; empty when nothing is due. */
    Optional<List<Outgoing>> seenTo(Transaction transaction) {
        Instant now = clock.instant();
        List<Planned> due = deletions.due(transaction, now, AT_ONCE);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        List<Outgoing> said = new ArrayList<>();
        due.forEach(planned -> cases.find(transaction, planned.id())
                .ifPresentOrElse(
                        file -> said.addAll(seenTo(transaction, file, planned, now)),
                        () -> deletions.drop(transaction, planned)));
        return Optional.of(said);
    }

    private List<Outgoing> seenTo(Transaction transaction, CaseFile file, Planned planned, Instant now) {
        return switch (planned.next()) {
            case HOLD_REVIEW -> {
                deletions.reviewed(transaction, planned, now);
                yield toOfficers(file, RightsMessages.holdReview(file));
            }
            case NOTICE ->
                deletions.isPutOff(transaction, file, planned, now)
                        ? List.of()
                        : notice(transaction, file, deletions.told(transaction, planned, now));
            case DELETION ->
                deletions.isPutOff(transaction, file, planned, now) ? List.of() : deleted(transaction, file);
        };
    }

    private List<Outgoing> notice(Transaction transaction, CaseFile file, Instant at) {
        audit.append(transaction, file.council(), file.id().deed(Deed.WARDMATE, "case-deletion-announced"));
        return Stream.concat(
                        toMember(file, RightsMessages.noticeToMember(file, at)).stream(),
                        toOfficers(file, RightsMessages.noticeToOfficer(file, at)).stream())
                .toList();
    }

    private List<Outgoing> deleted(Transaction transaction, CaseFile file) {
        String rule = RetentionRule.of(file).orElseThrow().key();
        Certificate certificate = erasure.erased(transaction, file, rule, Deed.WARDMATE);
        return Stream.concat(
                        toMember(file, RightsMessages.deleted(certificate)).stream(),
                        toOfficers(file, RightsMessages.deleted(certificate)).stream())
                .toList();
    }

    private List<Outgoing> toMember(CaseFile file, Message message) {
        return directory.find(file.member()).stream()
                .map(member -> new Outgoing(member.id(), message))
                .toList();
    }

    /** Whoever dealt with it and whoever put it on hold, or else those who have it and may put it on hold. */
    private List<Outgoing> toOfficers(CaseFile file, Message message) {
        List<MemberId> first = Stream.concat(
                        file.heldBy().stream(), file.isShared() ? file.holder().stream() : Stream.empty())
                .distinct()
                .filter(id -> directory.find(id).isPresent())
                .toList();
        List<MemberId> others = file.shares().stream()
                .flatMap(share -> directory.find(share.recipient()).stream())
                .filter(each -> Access.allows(each, Permission.HOLD_AND_DELETE))
                .map(Member::id)
                .toList();
        return (first.isEmpty() ? others : first)
                .stream().map(id -> new Outgoing(id, message)).toList();
    }
}
