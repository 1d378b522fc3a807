package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.advice.OwnQuestions;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.casework.CaseEvent.KeptLonger;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Deletions.Next;
import org.wardmate.casework.Deletions.Planned;
import org.wardmate.casework.RightsAction;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** The door to what people may have of what is kept about them, and to its deletion. */
public final class Rights {
    private static final int MOST_CERTIFICATES = 20;

    private final Cases cases;
    private final MyData mine;
    private final Erasure erasure;
    private final DueDeletions due;
    private final DataCopies copies;
    private final AuditTrail audit;
    private final Clock clock;
    private final IdSource ids;

    /** Where things are kept. */
    public record Kept(
            Directory directory, Cases cases, EvidenceRoom evidence, Drafts drafts, KeptElsewhere elsewhere) {}

    public Rights(Kept kept, Unsaid unsaid, Clock clock, IdSource ids) {
        this.cases = kept.cases();
        this.mine = new MyData(cases);
        this.erasure = new Erasure(kept, unsaid, clock);
        this.due = new DueDeletions(kept.directory(), cases, erasure, clock);
        this.copies = new DataCopies(kept.directory(), cases, kept.evidence(), kept.elsewhere(), clock);
        this.audit = new AuditTrail(clock);
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether somebody may see what was deleted at their council. */
    public static boolean seesCertificates(Member person) {
        return Access.allows(person, Permission.HOLD_AND_DELETE);
    }

    /** What is kept about a member, in short. */
    public List<Outgoing> shown(Reading reading, Member member) {
        return Outgoing.only(member, mine.shown(reading, member));
    }

    /** What was deleted lately at an officer's council. */
    public List<Outgoing> certificates(Reading reading, Member officer) {
        return Outgoing.only(
                officer,
                RightsMessages.certificates(
                        Certificates.of(reading, officer.council().id(), MOST_CERTIFICATES)));
    }

    public List<Outgoing> does(Transaction transaction, Member member, RightsAction action) {
        return switch (action.deed()) {
            case SHOW -> shown(transaction, member);
            case COPY -> copy(transaction, member);
            case DELETE_ALL -> Outgoing.only(member, mine.sureToDeleteAll(transaction, member));
            case DELETE_ALL_FOR_SURE -> deletesAll(transaction, member);
            case DELETE ->
                own(transaction, member, action)
                        .filter(MyData::isDeletable)
                        .map(file -> Outgoing.only(member, RightsMessages.sureToDelete(file)))
                        .orElseGet(() -> notNow(member));
            case DELETE_FOR_SURE ->
                own(transaction, member, action)
                        .filter(MyData::isDeletable)
                        .map(file -> Outgoing.only(
                                member,
                                RightsMessages.deleted(
                                        erasure.erased(transaction, file, Certificate.ASKED, member.id()))))
                        .orElseGet(() -> notNow(member));
            case KEEP_LONGER ->
                own(transaction, member, action)
                        .filter(file -> isAnnounced(transaction, file))
                        .flatMap(
                                file -> cases.happened(transaction, file, new KeptLonger(clock.instant(), member.id())))
                        .map(file -> keptLonger(transaction, member, file))
                        .orElseGet(() -> notNow(member));
            case CERTIFICATE -> certificate(transaction, member, action);
        };
    }

    /** Whether its deletion was announced. Until then there is nothing to put off, so that one notice lengthens it once. */
    private boolean isAnnounced(Reading reading, CaseFile file) {
        return cases.deletions()
                .find(reading, file.id())
                .filter(planned -> planned.next() == Next.DELETION)
                .isPresent();
    }

    private Optional<CaseFile> own(Reading reading, Member member, RightsAction action) {
        return Optional.ofNullable(action.report())
                .flatMap(id -> cases.find(reading, id))
                .filter(file -> file.member().equals(member.id()));
    }

    private static List<Outgoing> notNow(Member member) {
        return Outgoing.only(member, Message.saying(text("my-reports.not-now")));
    }

    private List<Outgoing> copy(Transaction transaction, Member member) {
        DataCopies.Given given = new DataCopies.Given(clock.instant());
        String link = DataCopies.PERMITS.give(transaction, member.id(), ids.next(), given);
        note(transaction, member, "data-copy-asked-for");
        return Outgoing.only(
                member,
                Message.of(new Paragraph(text("rights.copy.ready")), new Download(link, text("rights.copy.fetch"))));
    }

    private List<Outgoing> keptLonger(Transaction transaction, Member member, CaseFile file) {
        audit.append(transaction, file.council(), file.id().deed(member.id(), "case-kept-longer"));
        String until = cases.deletions()
                .find(transaction, file.id())
                .flatMap(Planned::deletion)
                .map(Chronicle::when)
                .orElseGet(() -> text("rights.kept-longer.held"));
        return Outgoing.only(
                member, Message.saying(text("rights.kept-longer", file.id().value(), until)));
    }

    private List<Outgoing> deletesAll(Transaction transaction, Member member) {
        List<CaseFile> deletable = mine.deletable(transaction, member.id());
        deletable.forEach(file -> erasure.erased(transaction, file, Certificate.ASKED, member.id()));
        OwnQuestions.forget(transaction, member.id());
        note(transaction, member, "own-data-deleted");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(text("my-data.deleted", String.valueOf(deletable.size()))));
        blocks.addAll(mine.staying(transaction, member));
        return Outgoing.only(member, Message.of(blocks));
    }

    private List<Outgoing> certificate(Reading reading, Member person, RightsAction action) {
        return Optional.ofNullable(action.report())
                .flatMap(id -> Certificates.find(reading, id))
                .filter(each -> each.member().equals(person.id())
                        || (seesCertificates(person)
                                && each.council().equals(person.council().id())))
                .map(each -> Outgoing.only(person, RightsMessages.shown(each)))
                .orElseGet(() -> notNow(person));
    }

    private void note(Transaction transaction, Member member, String verb) {
        audit.append(
                transaction, member.council().id(), new Deed(member.id(), new Verb(verb), Subject.of(member.id())));
    }

    /** A copy of all that is kept about the person who fetches it; empty where the link is not theirs or has run out. */
    public Optional<DataCopy> fetched(Records records, MemberId viewer, String link) {
        return copies.fetched(records, viewer, link);
    }

    /** Whether a link is to a copy of somebody's data. */
    public static boolean isLink(String written) {
        return DataCopies.PERMITS.isOne(written);
    }

    /** Tells people of what is to be deleted, and deletes; what is to be said, or empty when nothing is due. */
    public Optional<List<Outgoing>> seeToDue(Transaction transaction) {
        return due.seenTo(transaction);
    }
}
