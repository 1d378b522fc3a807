package org.wardmate.casework.due;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.casework.CaseEvent.CaseEscalated;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Digests.Digest;
import org.wardmate.casework.DueKind;
import org.wardmate.casework.DueWork.Due;
import org.wardmate.casework.DueWork.Pending;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/**
 * Sees to what is due in cases, a little at a time. What was seen to is taken off in the same transaction as its messages
 * are put on their way, so that nobody is told twice, however often and wherever this runs.
 */
public final class Reminders {
    static final int AT_ONCE = 50;

    private static final int LISTS_AT_ONCE = 10;

    private final Concerned concerned;
    private final Cases cases;
    private final Recipients recipients;
    private final Wellbeing wellbeing;
    private final MorningList mornings;
    private final AuditTrail audit;
    private final Clock clock;

    public Reminders(Directory directory, Cases cases, Recipients recipients, Clock clock) {
        this.concerned = new Concerned(directory, clock);
        this.cases = cases;
        this.recipients = recipients;
        this.wellbeing = new Wellbeing();
        this.mornings = new MorningList(directory, cases);
        this.audit = new AuditTrail(clock);
        this.clock = clock;
    }

    /**
     * What is to be said.
     *
     * @param goesOn whether there may be more to see to at once
     */
    public record Seen(List<Outgoing> said, boolean goesOn) {
        public Seen {
            said = List.copyOf(said);
        }
    }

    /** Sees to some of what is due. */
    public Seen seeTo(Transaction transaction) {
        Instant now = clock.instant();
        List<Due> due = cases.due().due(transaction, now, AT_ONCE);
        List<Digest> digests = due.isEmpty() ? cases.digests().due(transaction, now, LISTS_AT_ONCE) : List.of();
        List<Outgoing> said = new ArrayList<>();
        due.forEach(each -> said.addAll(seenTo(transaction, each, now)));
        digests.forEach(each -> said.addAll(mornings.seenTo(transaction, each, now)));
        return new Seen(said, !due.isEmpty() || !digests.isEmpty());
    }

    /** The member wants to be asked no more how they are. */
    public List<Outgoing> declined(Transaction transaction, Member member) {
        return Outgoing.only(member, wellbeing.decline(transaction, member.id()));
    }

    private List<Outgoing> seenTo(Transaction transaction, Due due, Instant now) {
        Optional<CaseFile> file = cases.find(transaction, due.id()).filter(each -> cases.isReadable(transaction, each));
        if (file.isEmpty()) {
            cases.due().drop(transaction, due);
            return List.of();
        }
        Optional<Pending> pending = cases.due().pending(transaction, due.id(), due.kind());
        boolean covered = isCovered(transaction, due, now);
        cases.due().done(transaction, file.get(), due.kind(), now);
        return pending.filter(_ -> !covered)
                .map(each -> told(transaction, file.get(), due.kind(), each))
                .orElse(List.of());
    }

    private boolean isCovered(Reading reading, Due due, Instant now) {
        return Stream.of(DueKind.values())
                .filter(due.kind()::isCoveredBy)
                .flatMap(other -> cases.due().pending(reading, due.id(), other).stream())
                .anyMatch(other -> !other.at().isAfter(now));
    }

    private List<Outgoing> told(Transaction transaction, CaseFile file, DueKind kind, Pending pending) {
        return switch (kind) {
            case ACKNOWLEDGE_SOON ->
                toThoseToAct(file, CaseMessages.soon(file, acknowledgeBy(transaction, file, pending)));
            case ACKNOWLEDGE -> toThoseToAct(file, CaseMessages.over(file, pending.at()));
            case ESCALATE -> escalated(transaction, file, pending);
            case UNTOUCHED -> toThoseToAct(file, CaseMessages.untouched(file));
            case NUDGE_MEMBER -> toMember(file, CaseMessages.nudge(file));
            case MEMBER_SILENT -> toThoseToAct(file, CaseMessages.silent(file));
            case WELLBEING_FIRST ->
                howAreYou(
                        transaction,
                        file,
                        CaseMessages.howAreYou(
                                file, text("wellbeing.first", file.id().value())));
            case WELLBEING_LAST ->
                howAreYou(
                        transaction,
                        file,
                        CaseMessages.howAreYou(
                                file, text("wellbeing.last", file.id().value())));
        };
    }

    private Instant acknowledgeBy(Reading reading, CaseFile file, Pending reminder) {
        return cases.due()
                .pending(reading, file.id(), DueKind.ACKNOWLEDGE)
                .orElse(reminder)
                .at();
    }

    /** Somebody else is told that it waits; what it says, only if the member let them have it. */
    private List<Outgoing> escalated(Transaction transaction, CaseFile file, Pending pending) {
        List<Member> waitingFor = concerned.toAct(file);
        Optional<Member> next = concerned.next(transaction, file, cases.incident(transaction, file.id()));
        if (next.isEmpty()) {
            return toMember(file, CaseMessages.nobodyElse(file));
        }
        Member told = next.get();
        CaseFile now = cases.happened(transaction, file, new CaseEscalated(clock.instant(), Deed.WARDMATE, told.id()))
                .orElseThrow();
        audit.append(transaction, file.council(), file.id().deed(Deed.WARDMATE, "case-escalated"));
        List<Outgoing> said = new ArrayList<>();
        if (file.extentFor(told.id()).isPresent()) {
            said.addAll(Outgoing.only(told, CaseMessages.waitsForYou(file, pending.since())));
            said.add(recipients.given(transaction, told, now));
            said.addAll(toMember(file, CaseMessages.remindedAnother(file, told)));
        } else {
            said.addAll(Outgoing.only(told, CaseMessages.waits(file, pending.since(), waitingFor)));
            said.addAll(toMember(file, CaseMessages.toldOnly(file, told)));
        }
        said.addAll(recipients.refreshed(transaction, now));
        return said;
    }

    private List<Outgoing> howAreYou(Reading reading, CaseFile file, Message message) {
        return wellbeing.isWelcome(reading, file.member()) ? toMember(file, message) : List.of();
    }

    private List<Outgoing> toMember(CaseFile file, Message message) {
        return concerned.member(file).stream()
                .map(member -> new Outgoing(member.id(), message))
                .toList();
    }

    private List<Outgoing> toThoseToAct(CaseFile file, Message message) {
        return concerned.toAct(file).stream()
                .map(each -> new Outgoing(each.id(), message))
                .toList();
    }
}
