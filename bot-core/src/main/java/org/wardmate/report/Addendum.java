package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.Ending;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** The end of adding to a report: those who have the whole of it get what is new, and nobody is asked to tell it again. */
final class Addendum implements Ending<MoreDraft> {
    private final ReportFiles files;
    private final Recipients recipients;
    private final Clock clock;

    Addendum(ReportFiles files, Recipients recipients, Clock clock) {
        this.files = files;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public List<Outgoing> finished(Transaction transaction, Member member, DraftId id, MoreDraft more) {
        Optional<CaseFile> file = file(transaction, member, id);
        if (file.isEmpty() || more.isEmpty()) {
            return Outgoing.only(member, Message.saying(text("more.nothing")));
        }
        CaseId ofCase = file.get().id();
        tell(transaction, ofCase, more);
        // One that was taken back meanwhile takes the words all the same; they are the member's own.
        CaseFile now = files.cases()
                .happened(transaction, file.get(), new MoreTold(clock.instant(), member.id()))
                .orElse(file.get());
        files.note(transaction, member, "report-added-to", ofCase);
        List<Outgoing> said = new ArrayList<>();
        said.add(new Outgoing(
                member.id(),
                Message.saying(
                        file.get().isShared()
                                ? text("more.sent", ofCase.value())
                                : text("more.kept", ofCase.value()))));
        if (file.get().isShared()) {
            said.addAll(recipients.told(
                    now, text("more.received", member.name(), ofCase.value()), news(more), member.id()));
            said.addAll(recipients.refreshed(transaction, now));
        }
        return said;
    }

    private void tell(Transaction transaction, CaseId id, MoreDraft more) {
        DraftId report = ReportFiles.DRAFTS.id(id);
        ReportDraft draft = ReportFiles.DRAFTS.find(transaction, report).orElseThrow();
        ReportDraft longer = more.words().isEmpty() ? draft : draft.withMore(more.words());
        ReportDraft whole = longer.withScreenshots(files.screenshots(transaction, id));
        ReportFiles.DRAFTS.put(transaction, report, whole);
        files.cases().tell(transaction, id, whole.incident());
    }

    private static String news(MoreDraft more) {
        return more.screenshots().isEmpty()
                ? more.words()
                : (more.words() + "\n"
                                + text(
                                        "more.received.pictures",
                                        String.valueOf(more.screenshots().size())))
                        .strip();
    }

    /** Pictures sent meanwhile stay with the report; only the unfinished words go. */
    @Override
    public List<Outgoing> cancelled(Transaction transaction, Member member, DraftId id) {
        file(transaction, member, id).ifPresent(file -> ReportFiles.ADDITIONS.delete(transaction, file.id()));
        return Outgoing.only(member, Message.saying(text("more.cancelled")));
    }

    private Optional<CaseFile> file(Transaction transaction, Member member, DraftId id) {
        return ReportFiles.ADDITIONS.caseOf(id).flatMap(ofCase -> files.own(transaction, member, ofCase));
    }
}
