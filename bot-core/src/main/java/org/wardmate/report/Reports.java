package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.audit.AuditTrail;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Incident;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.Routing;
import org.wardmate.casework.Triage;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.Dialogue;
import org.wardmate.conversation.Dialogue.Heard;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.FlowAction;
import org.wardmate.conversation.Inputs;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Question;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.Opened;
import org.wardmate.message.DisplayTime;
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
    private final ReportFiles files;
    private final ReportDialogues dialogues;
    private final OwnReports own;
    private final ReportPictures pictures;
    private final IdleDrafts idle;

    public Reports(Directory directory, Cases cases, EvidenceRoom evidence, Guidance fitting, Clock clock) {
        Guiding guidance = (incident, member) -> fitting.fitting(
                incident, Triage.of(incident), member, LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE));
        Routing routing = new Routing(directory);
        RecipientsQuestion recipients = new RecipientsQuestion(directory, routing);
        Recipients told = new Recipients(directory, cases, evidence);
        this.files = new ReportFiles(cases, evidence, new AuditTrail(clock));
        this.dialogues = new ReportDialogues(
                new Dialogue<>(
                        ReportFlow.telling(advice(directory, guidance), recipients, new WhenQuestion(clock)),
                        ReportFiles.DRAFTS,
                        new Submission(files, recipients, told, guidance, clock),
                        clock),
                new Dialogue<>(ReportFlow.adding(), ReportFiles.ADDITIONS, new Addendum(files, told, clock), clock));
        SharingView sharingView = new SharingView(files, routing, directory);
        this.own = new OwnReports(
                files,
                dialogues,
                new MyReports(files, new Chronicle(directory)),
                new Replies(files, told, clock),
                sharingView,
                new Sharing(files, told, sharingView, directory, clock));
        this.pictures = new ReportPictures(files, dialogues);
        this.idle = new IdleDrafts(directory, files, dialogues, clock);
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
        return dialogues
                .current(reading, member)
                .flatMap(id -> CaseKeys.find(reading, id.keyOwner()).map(key -> new Current(id, key)));
    }

    /** Begins a report, or comes back to the one that is not finished. */
    public List<Outgoing> begin(Transaction transaction, Member member) {
        Dialogue<ReportDraft> telling = dialogues.telling();
        Optional<DraftId> unfinished = telling.current(transaction, member.id());
        if (unfinished.isPresent()) {
            return telling.resume(transaction, member, unfinished.get());
        }
        dialogues.adding().leave(transaction, member);
        CaseFile file = files.cases().open(transaction, member);
        files.note(transaction, member, "report-begun", file.id());
        DraftId id = ReportFiles.DRAFTS.id(file.id());
        ReportFiles.DRAFTS.put(transaction, id, ReportDraft.blank(member.id()));
        return telling.begin(transaction, member, id);
    }

    /** Begins a report, or comes back to the one that is not finished, with a message that the member points at. */
    public List<Outgoing> beginWith(Transaction transaction, Member member, String words, String link) {
        List<Outgoing> said = new ArrayList<>(begin(transaction, member));
        dialogues
                .telling()
                .current(transaction, member.id())
                .ifPresent(id -> dialogues
                        .telling()
                        .change(transaction, member, id, draft -> draft.withMore((words + "\n" + link).strip())));
        said.addFirst(new Outgoing(member.id(), Message.saying(text("report.pointed"))));
        return said;
    }

    /** The member's own reports as a page. */
    public Message page(Reading reading, Member member) {
        return own.page(reading, member);
    }

    /** Comes back, after a while or a restart, to what the member was in the middle of; nothing where that is nothing. */
    public List<Outgoing> resume(Transaction transaction, Member member) {
        return dialogues.resume(transaction, member);
    }

    /** Asks the present step once more, after something else was seen to. */
    public List<Outgoing> again(Transaction transaction, Member member) {
        return dialogues.again(transaction, member);
    }

    /**
     * Hears words as part of the report a member is at; empty where they are at none.
     *
     * @param asking whether they read like a question for the guidelines
     */
    public Optional<Heard> hears(Transaction transaction, Member member, String words, boolean asking) {
        return dialogues.hears(transaction, member, words, asking);
    }

    /** A button or form of a step. */
    public List<Outgoing> does(
            Transaction transaction, Member member, FlowAction action, Map<String, List<String>> values) {
        return dialogues.does(transaction, member, action, values);
    }

    /** The member's own reports, the latest first. */
    public List<Outgoing> list(Reading reading, Member member) {
        return own.list(reading, member);
    }

    /** A button on one of the member's own reports. */
    public List<Outgoing> does(Transaction transaction, Member member, ReportAction action) {
        return own.does(transaction, member, action);
    }

    /** A form about one of the member's own reports. */
    public List<Outgoing> does(
            Transaction transaction, Member member, ReportAction action, Map<String, List<String>> form) {
        return own.does(transaction, member, action, form);
    }

    /**
     * Pictures that were inspected for a report; each is kept or refused in words, and the step goes on.
     *
     * @param inspectedFor what was current then; pictures sealed for another report are of no use to this one
     */
    public List<Outgoing> attached(
            Transaction transaction, Member member, Optional<Current> inspectedFor, List<Inspected> uploads) {
        return pictures.attached(transaction, member, inspectedFor, uploads);
    }

    /** Takes a picture out of the member's own report while it is being told. */
    public List<Outgoing> does(Transaction transaction, Member member, Removal removal) {
        return pictures.removed(transaction, member, removal);
    }

    /** Opens a copy of a picture in one of the viewer's own reports; that they looked is noted. */
    public Optional<Opened> picture(
            Transaction transaction, MemberId viewer, CaseId report, EvidenceId picture, Copy copy) {
        return pictures.opened(transaction, viewer, report, picture, copy);
    }

    /** Deletes what was told and sent for a report that is being deleted, and where its member stood in it. */
    public void forget(Transaction transaction, CaseFile file) {
        dialogues.telling().forget(transaction, ReportFiles.DRAFTS.id(file.id()));
        dialogues.adding().forget(transaction, ReportFiles.ADDITIONS.id(file.id()));
        files.forget(transaction, file);
    }

    /** What a member has told for a report so far, sent or not; empty once the case's key is gone. */
    public static Optional<Incident> told(Reading reading, CaseId id) {
        return ReportFiles.DRAFTS.find(reading, ReportFiles.DRAFTS.id(id)).map(ReportDraft::incident);
    }

    /** What a member has begun to add to a report and not sent; empty where that is nothing. */
    public static Optional<String> begunToAdd(Reading reading, CaseId id) {
        return ReportFiles.ADDITIONS
                .find(reading, ReportFiles.ADDITIONS.id(id))
                .map(MoreDraft::words)
                .filter(words -> !words.isEmpty());
    }

    /** Sees to some of the reports that were begun and left alone; nothing when none are due. */
    public List<Outgoing> seeToIdle(Transaction transaction) {
        return idle.seenTo(transaction);
    }
}
