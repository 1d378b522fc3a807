package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmate.audit.AuditTrail;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Routing;
import org.wardmate.casework.Share;
import org.wardmate.casework.Triage;
import org.wardmate.conversation.Dialogue;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.FlowAction;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Inputs;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Question;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.Opened;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.Reading;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.Transaction;

/** Reports of abuse, for the member who makes them: told step by step, added to, taken back. */
public final class Reports {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ReportFiles files;
    private final Dialogue<ReportDraft> telling;
    private final Dialogue<MoreDraft> adding;
    private final Screenshots screenshots;
    private final MyReports mine;
    private final IdleDrafts idle;
    private final Clock clock;

    public Reports(Directory directory, EvidenceRoom evidence, Guidance fitting, Clock clock, IdSource ids) {
        Guiding guidance = (incident, member) -> fitting.fitting(
                incident, Triage.of(incident), member.council(), LocalDate.ofInstant(clock.instant(), LONDON));
        this.files = new ReportFiles(new Cases(clock, ids), evidence, new AuditTrail(clock));
        RecipientsQuestion recipients = new RecipientsQuestion(directory, new Routing(directory));
        this.telling = new Dialogue<>(
                ReportFlow.telling(advice(directory, guidance), recipients, new WhenQuestion(clock)),
                ReportFiles.DRAFTS,
                new Submission(files, recipients, guidance, clock),
                clock);
        this.adding = new Dialogue<>(ReportFlow.adding(), ReportFiles.ADDITIONS, new Addendum(files, clock), clock);
        this.screenshots = new Screenshots(files);
        this.mine = new MyReports(files);
        this.idle = new IdleDrafts(directory, files, telling, adding, clock);
        this.clock = clock;
    }

    private static Question<ReportDraft> advice(Directory directory, Guiding guidance) {
        return Inputs.<ReportDraft>toRead()
                .after((draft, _) -> directory
                        .find(draft.member())
                        .map(member -> guidance.fitting(draft.incident(), member))
                        .orElse(List.of()));
    }

    /**
     * The report a member is in the middle of telling, or adding to.
     *
     * @param key seals its pictures
     */
    public record Current(CaseId report, SealingKey key) {}

    public Optional<Current> current(Reading reading, MemberId member) {
        return currentCase(reading, member)
                .flatMap(id -> CaseKeys.find(reading, id.keyOwner()).map(key -> new Current(id, key)));
    }

    private Optional<CaseId> currentCase(Reading reading, MemberId member) {
        return Stream.of(
                        telling.current(reading, member).flatMap(ReportFiles.DRAFTS::caseOf),
                        adding.current(reading, member).flatMap(ReportFiles.ADDITIONS::caseOf))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Begins a report, or comes back to the one that is not finished. */
    public List<Outgoing> begin(Transaction transaction, Member member) {
        Optional<DraftId> unfinished = telling.current(transaction, member.id());
        if (unfinished.isPresent()) {
            return telling.resume(transaction, member, unfinished.get());
        }
        adding.leave(transaction, member);
        CaseFile file = files.cases().open(transaction, member);
        files.note(transaction, member, "report-begun", file.id());
        DraftId id = ReportFiles.DRAFTS.id(file.id());
        ReportFiles.DRAFTS.put(transaction, id, ReportDraft.blank(member.id()));
        return telling.begin(transaction, member, id);
    }

    /** Comes back, after a while or a restart, to what the member was in the middle of; nothing where that is nothing. */
    public List<Outgoing> resume(Transaction transaction, Member member) {
        return atCurrent(transaction, member, telling::resume, adding::resume);
    }

    /** Asks the present step once more, after something else was seen to. */
    public List<Outgoing> again(Transaction transaction, Member member) {
        return atCurrent(transaction, member, telling::again, adding::again);
    }

    private interface Coming<D> {
        List<Outgoing> back(Transaction transaction, Member member, DraftId id);
    }

    private List<Outgoing> atCurrent(
            Transaction transaction, Member member, Coming<ReportDraft> report, Coming<MoreDraft> more) {
        return telling.current(transaction, member.id())
                .map(id -> report.back(transaction, member, id))
                .or(() -> adding.current(transaction, member.id()).map(id -> more.back(transaction, member, id)))
                .orElse(List.of());
    }

    /**
     * Hears words as part of the report a member is at; empty where they are at none.
     *
     * @param asking whether they read like a question for the guidelines
     */
    public Optional<Heard> hears(Transaction transaction, Member member, String words, boolean asking) {
        return telling.current(transaction, member.id())
                .map(id -> telling.hears(transaction, member, id, words, asking))
                .or(() -> adding.current(transaction, member.id())
                        .map(id -> adding.hears(transaction, member, id, words, asking)));
    }

    /** A button or form of a step. */
    public List<Outgoing> does(
            Transaction transaction, Member member, FlowAction action, Map<String, List<String>> values) {
        return ReportFiles.ADDITIONS.caseOf(action.draft()).isPresent()
                ? adding.does(transaction, member, action, values)
                : telling.does(transaction, member, action, values);
    }

    public List<Outgoing> list(Reading reading, Member member) {
        return to(member, mine.list(reading, member));
    }

    /** A button on one of the member's own reports. */
    public List<Outgoing> does(Transaction transaction, Member member, ReportAction action) {
        Optional<CaseFile> own = files.own(transaction, member, action.report());
        if (own.isEmpty()) {
            return to(member, Message.saying(text("flow.gone")));
        }
        CaseFile file = own.get();
        return switch (action.deed()) {
            case SHOW -> to(member, mine.shown(transaction, member, file));
            case CONTINUE -> telling.resume(transaction, member, ReportFiles.DRAFTS.id(file.id()));
            case ADD -> MyReports.canBeAddedTo(file) ? adds(transaction, member, file) : notNow(member);
            case SEND -> MyReports.canBeSent(file) ? sends(transaction, member, file) : notNow(member);
            case WITHDRAW -> to(member, MyReports.sureToWithdraw(file.id()));
            case WITHDRAW_FOR_SURE -> withdraws(transaction, member, file);
            case DELETE -> to(member, MyReports.sureToDelete(file.id()));
            case DELETE_FOR_SURE -> deletes(transaction, member, file);
        };
    }

    private List<Outgoing> adds(Transaction transaction, Member member, CaseFile file) {
        telling.leave(transaction, member);
        DraftId id = ReportFiles.ADDITIONS.id(file.id());
        if (adding.isOpen(transaction, member, id)) {
            return adding.resume(transaction, member, id);
        }
        adding.forget(transaction, id);
        ReportFiles.ADDITIONS.put(transaction, id, MoreDraft.after(files.screenshots(transaction, file.id())));
        return adding.begin(transaction, member, id);
    }

    private List<Outgoing> sends(Transaction transaction, Member member, CaseFile file) {
        adding.leave(transaction, member);
        return telling.reopen(
                transaction,
                member,
                ReportFiles.DRAFTS.id(file.id()),
                Set.of("check", "code-of-conduct", "recipients"),
                draft -> draft.withPurpose(Purpose.REPORT));
    }

    private List<Outgoing> withdraws(Transaction transaction, Member member, CaseFile file) {
        boolean happened = files.cases()
                .happened(transaction, file, new CaseWithdrawn(clock.instant(), member.id()))
                .isPresent();
        if (!happened) {
            return notNow(member);
        }
        files.note(transaction, member, "report-withdrawn", file.id());
        List<Outgoing> said = new ArrayList<>(to(member, Message.saying(text("my-reports.withdrawn"))));
        file.shares().stream()
                .map(Share::recipient)
                .forEach(recipient -> said.add(new Outgoing(recipient, MyReports.withdrawn(member, file.id()))));
        return said;
    }

    private List<Outgoing> deletes(Transaction transaction, Member member, CaseFile file) {
        if (!MyReports.canBeDeleted(file)) {
            return notNow(member);
        }
        telling.forget(transaction, ReportFiles.DRAFTS.id(file.id()));
        adding.forget(transaction, ReportFiles.ADDITIONS.id(file.id()));
        files.erase(transaction, member, file);
        return to(member, Message.saying(text("report.deleted")));
    }

    /**
     * Pictures that were inspected for a report; each is kept or refused in words, and the step goes on.
     *
     * @param inspectedFor what was current then; pictures sealed for another report are of no use to this one
     */
    public List<Outgoing> attached(
            Transaction transaction, Member member, Optional<Current> inspectedFor, List<Inspected> uploads) {
        Optional<CaseId> current = currentCase(transaction, member.id())
                .filter(id ->
                        inspectedFor.map(Current::report).filter(id::equals).isPresent());
        if (current.isEmpty()) {
            return to(member, Message.saying(text("screenshot.no-report")));
        }
        CaseId id = current.get();
        if (!takesScreenshots(transaction, id)) {
            List<Outgoing> said = new ArrayList<>(to(member, Message.saying(text("screenshot.not-here"))));
            said.addAll(again(transaction, member));
            return said;
        }
        List<Outgoing> said = new ArrayList<>(to(member, screenshots.taken(transaction, member, id, uploads)));
        rename(transaction, member, id);
        said.addAll(again(transaction, member));
        return said;
    }

    /** Takes a picture out of the member's own report while it is being told. */
    public List<Outgoing> does(Transaction transaction, Member member, Removal removal) {
        Optional<CaseFile> own = files.own(transaction, member, removal.report());
        if (own.isEmpty()
                || currentCase(transaction, member.id())
                        .filter(removal.report()::equals)
                        .isEmpty()) {
            return to(member, Message.saying(text("screenshot.gone")));
        }
        if (own.get().isShared() && wasThereBefore(transaction, removal)) {
            return to(member, Message.saying(text("screenshot.shared")));
        }
        List<Outgoing> said = new ArrayList<>(
                to(member, screenshots.removed(transaction, member, removal.report(), removal.evidence())));
        rename(transaction, member, removal.report());
        said.addAll(again(transaction, member));
        return said;
    }

    /** Sees to some of the reports that were begun and left alone; nothing when none are due. */
    public List<Outgoing> seeToIdle(Transaction transaction) {
        return idle.seenTo(transaction);
    }

    /** Opens a copy of a picture in one of the viewer's own reports; that they looked is noted. */
    public Optional<Opened> picture(Transaction transaction, MemberId viewer, EvidenceId picture, Copy copy) {
        return files.cases().of(transaction, viewer).stream()
                .flatMap(file ->
                        files.evidence().open(transaction, file.id().keyOwner(), picture, copy, viewer).stream())
                .findFirst();
    }

    /** What others have been shown is not taken away behind their backs. */
    private boolean wasThereBefore(Reading reading, Removal removal) {
        DraftId addition = ReportFiles.ADDITIONS.id(removal.report());
        return files.evidence()
                .find(reading, removal.report().keyOwner(), removal.evidence())
                .map(Screenshots::name)
                .filter(name -> ReportFiles.ADDITIONS
                        .find(reading, addition)
                        .map(more -> more.earlier().contains(name))
                        .orElse(true))
                .isPresent();
    }

    /** Until the member has said that no intimate picture is among them, none is taken. */
    private static boolean takesScreenshots(Reading reading, CaseId id) {
        return ReportFiles.DRAFTS
                .find(reading, ReportFiles.DRAFTS.id(id))
                .filter(ReportDraft::takesScreenshots)
                .isPresent();
    }

    private void rename(Transaction transaction, Member member, CaseId id) {
        List<String> names = files.screenshots(transaction, id);
        telling.change(transaction, member, ReportFiles.DRAFTS.id(id), draft -> draft.withScreenshots(names));
        adding.change(transaction, member, ReportFiles.ADDITIONS.id(id), draft -> draft.withScreenshots(names));
    }

    private static List<Outgoing> notNow(Member member) {
        return to(member, Message.saying(text("my-reports.not-now")));
    }

    private static List<Outgoing> to(Member member, Message message) {
        return List.of(new Outgoing(member.id(), message));
    }
}
