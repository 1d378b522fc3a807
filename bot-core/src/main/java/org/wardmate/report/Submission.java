package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wardmate.casework.CaseEvent.CaseKeptPrivate;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.casework.Routing.Proposal;
import org.wardmate.casework.Share;
import org.wardmate.casework.Triage;
import org.wardmate.casework.Urgency;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.Ending;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** The end of a report: it goes to those ticked, or stays the member's own, or goes away. */
final class Submission implements Ending<ReportDraft> {
    private final ReportFiles files;
    private final RecipientsQuestion recipients;
    private final Recipients told;
    private final Guiding guidance;
    private final Clock clock;

    Submission(ReportFiles files, RecipientsQuestion recipients, Recipients told, Guiding guidance, Clock clock) {
        this.files = files;
        this.recipients = recipients;
        this.told = told;
        this.guidance = guidance;
        this.clock = clock;
    }

    @Override
    public List<Outgoing> finished(Transaction transaction, Member member, DraftId id, ReportDraft draft) {
        CaseFile file = file(transaction, member, id);
        if (!draft.takesScreenshots()) {
            files.removePictures(transaction, member, file.id());
        }
        return switch (Objects.requireNonNull(draft.purpose())) {
            case REPORT -> sent(transaction, member, file, draft);
            case KEEP_PRIVATE -> kept(transaction, member, file, draft);
            case ADVICE, ENOUGH ->
                draft.isStillBlank()
                        ? dropped(transaction, member, file)
                        // They told something before they asked for advice only: that is for them to delete.
                        : kept(transaction, member, file, draft);
        };
    }

    @Override
    public List<Outgoing> cancelled(Transaction transaction, Member member, DraftId id) {
        files.erase(transaction, member, file(transaction, member, id));
        return Outgoing.only(member, Message.saying(text("report.deleted")));
    }

    private List<Outgoing> dropped(Transaction transaction, Member member, CaseFile file) {
        files.erase(transaction, member, file);
        return Outgoing.only(member, Message.saying(text("report.enough")));
    }

    private CaseFile file(Transaction transaction, Member member, DraftId id) {
        CaseId ofCase = ReportFiles.DRAFTS.caseOf(id).orElseThrow();
        return files.own(transaction, member, ofCase).orElseThrow();
    }

    private List<Outgoing> kept(Transaction transaction, Member member, CaseFile file, ReportDraft draft) {
        files.cases().tell(transaction, file.id(), draft.incident());
        var _ = files.cases()
                .happened(transaction, file, new CaseKeptPrivate(clock.instant(), member.id()))
                .orElseThrow();
        files.note(transaction, member, "report-kept-private", file.id());
        List<Outgoing> said = new ArrayList<>(Outgoing.only(
                member,
                Message.of(
                        new Heading(text("report.kept.heading", file.id().value())),
                        new Paragraph(text("report.kept")),
                        new Choices(List.of(Choice.of(
                                text("my-reports.send"), new ReportAction(Deed.SEND, file.id()).written()))))));
        said.addAll(advised(member, draft));
        return said;
    }

    private List<Outgoing> sent(Transaction transaction, Member member, CaseFile file, ReportDraft draft) {
        Instant now = clock.instant();
        List<Proposal> ticked = recipients.proposals(draft).recipients().stream()
                .filter(each -> draft.recipients().contains(each.recipient().id()))
                .toList();
        Urgency urgency = Triage.of(draft.incident()).urgency();
        List<Share> shares = ticked.stream()
                .map(each -> new Share(each.recipient().id(), each.extent(), now))
                .toList();
        files.cases().tell(transaction, file.id(), draft.incident());
        CaseFile sent = files.cases()
                .happened(transaction, file, new CaseSubmitted(now, member.id(), urgency, shares))
                .orElseThrow();
        files.note(transaction, member, "report-sent", file.id());
        List<Outgoing> said = new ArrayList<>(Outgoing.only(member, confirmation(file.id(), urgency, ticked)));
        said.addAll(advised(member, draft));
        said.addAll(told.given(transaction, sent));
        return said;
    }

    private static Message confirmation(CaseId id, Urgency urgency, List<Proposal> ticked) {
        return Message.of(
                new Notice(Tone.SUCCESS, text("report.sent.label"), text("report.sent", id.value())),
                new Facts(List.of(
                        new Fact(
                                text("report.sent.who"),
                                ticked.stream()
                                        .map(each -> each.recipient().described())
                                        .collect(Collectors.joining("; "))),
                        new Fact(text("report.sent.when"), urgency.label()))),
                new Paragraph(text("report.sent.next")),
                new Choices(List.of(
                        Choice.of(text("my-reports.add"), new ReportAction(Deed.ADD, id).written()),
                        Choice.of(text("my-reports.show"), new ReportAction(Deed.SHOW, id).written()))));
    }

    /** What the member can do now, as a message of its own: it is long, and the confirmation must stay in sight. */
    private List<Outgoing> advised(Member member, ReportDraft draft) {
        List<Block> blocks = guidance.fitting(draft.incident(), member);
        return blocks.isEmpty() ? List.of() : Outgoing.only(member, Message.of(blocks));
    }
}
