package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.audit.AuditTrail;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.HandoverAction;
import org.wardmate.casework.Share.Extent;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Reply;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/**
 * Lets officers take evidence out of a case: they say why and what, get a link that holds for an hour, and fetch. Whether
 * they may is asked each time, and each fetching is noted.
 */
public final class Handovers {
    private final Directory directory;
    private final Cases cases;
    private final EvidenceRoom room;
    private final Gathering gathering;
    private final AuditTrail audit;
    private final Clock clock;
    private final IdSource ids;

    public Handovers(Directory directory, Cases cases, EvidenceRoom room, Clock clock, IdSource ids) {
        this.directory = directory;
        this.cases = cases;
        this.room = room;
        this.gathering = new Gathering(directory, cases, room);
        this.audit = new AuditTrail(clock);
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether an officer may take something out of a case. */
    public static boolean may(Member officer, CaseFile file) {
        return Access.allows(officer, Permission.EXPORT_EVIDENCE)
                && officer.council().id().equals(file.council())
                && file.isShared()
                && file.extentFor(officer.id()).filter(Extent.WHOLE::equals).isPresent();
    }

    /** A button or form of an export; its values are empty for the button. */
    public List<Outgoing> does(
            Transaction transaction, Member officer, HandoverAction action, Map<String, List<String>> values) {
        return cases.find(transaction, action.report())
                .filter(file -> may(officer, file))
                .map(file -> switch (action.deed()) {
                    case ASK -> asked(transaction, officer, file);
                    case FILL -> filled(transaction, officer, file, values);
                })
                .orElseGet(() -> Outgoing.only(officer, Message.saying(text("handover.not-for-you"))));
    }

    private List<Outgoing> asked(Reading reading, Member officer, CaseFile file) {
        return Outgoing.only(officer, ExportForm.asking(file.id(), pictures(reading, file)));
    }

    private List<Outgoing> filled(
            Transaction transaction, Member officer, CaseFile file, Map<String, List<String>> values) {
        return ExportForm.read(new Reply.Filled(values), pictures(transaction, file))
                .map(wanted -> permitted(transaction, officer, file, wanted))
                .orElseGet(() -> Outgoing.only(officer, Message.saying(text("handover.form.incomplete"))));
    }

    private List<Outgoing> permitted(Transaction transaction, Member officer, CaseFile file, ExportForm.Asked wanted) {
        PermitId id = new PermitId(file.id(), ids.next());
        Permits.put(
                transaction,
                new Permit(
                        id,
                        officer.id(),
                        wanted.what(),
                        wanted.reason(),
                        wanted.removals(),
                        clock.instant(),
                        List.of()));
        note(transaction, officer, "export-asked-for", file);
        return Outgoing.only(
                officer,
                Message.of(
                        new Paragraph(text("handover.ready")),
                        new Download(id.written(), wanted.what().label())));
    }

    /**
     * Opens what a permit is for, and notes that it leaves. Empty where the permit is not theirs or has run out, and where
     * they may no longer take anything out of the case.
     */
    public Optional<Parting> open(Transaction transaction, MemberId viewer, PermitId id) {
        Instant now = clock.instant();
        Optional<Permit> permit = Permits.find(transaction, id).filter(each -> each.holds(viewer, now));
        Optional<Member> officer = directory.find(viewer);
        Optional<CaseFile> file = cases.find(transaction, id.report());
        if (permit.isEmpty()
                || officer.isEmpty()
                || file.filter(each -> may(officer.get(), each)).isEmpty()) {
            return Optional.empty();
        }
        return gathering
                .of(transaction, file.get(), permit.get(), officer.get(), now)
                .map(gathered -> {
                    Permits.put(transaction, permit.get().fetchedAt(now));
                    note(transaction, officer.get(), verb(permit.get().what()), file.get());
                    return new Parting(permit.get().what(), gathered);
                });
    }

    /** Deletes what is known of a case's exports, with the case. */
    public static void forget(Transaction transaction, CaseId report) {
        Permits.forget(transaction, report);
    }

    private List<Evidence> pictures(Reading reading, CaseFile file) {
        return room.list(reading, file.id().keyOwner());
    }

    private void note(Transaction transaction, Member officer, String verb, CaseFile file) {
        audit.append(transaction, file.council(), file.id().deed(officer.id(), verb));
    }

    private static String verb(What what) {
        return switch (what) {
            case PACK -> "evidence-pack-exported";
            case POLICE_SHEET -> "police-sheet-exported";
        };
    }
}
