package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Share;
import org.wardmate.conversation.Dialogue;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** What a member does with reports of their own: looks at them, goes on, adds, sends, takes back, deletes. */
final class OwnReports {
    private final ReportFiles files;
    private final Dialogue<ReportDraft> telling;
    private final Dialogue<MoreDraft> adding;
    private final MyReports mine;
    private final Clock clock;

    OwnReports(ReportFiles files, ReportDialogues dialogues, Chronicle chronicle, Clock clock) {
        this.files = files;
        this.telling = dialogues.telling();
        this.adding = dialogues.adding();
        this.mine = new MyReports(files, chronicle);
        this.clock = clock;
    }

    List<Outgoing> list(Reading reading, Member member) {
        return Outgoing.only(member, mine.list(reading, member));
    }

    /** A button on one of the member's own reports. */
    List<Outgoing> does(Transaction transaction, Member member, ReportAction action) {
        Optional<CaseFile> own = files.own(transaction, member, action.report());
        if (own.isEmpty()) {
            return Outgoing.only(member, Message.saying(text("flow.gone")));
        }
        CaseFile file = own.get();
        return switch (action.deed()) {
            case SHOW -> Outgoing.only(member, mine.shown(transaction, member, file));
            case CONTINUE -> continues(transaction, member, file);
            case ADD -> MyReports.canBeAddedTo(file) ? adds(transaction, member, file) : notNow(member);
            case SEND -> MyReports.canBeSent(file) ? sends(transaction, member, file) : notNow(member);
            case WITHDRAW -> Outgoing.only(member, MyReports.sureToWithdraw(file.id()));
            case WITHDRAW_FOR_SURE -> withdraws(transaction, member, file);
            case DELETE -> Outgoing.only(member, MyReports.sureToDelete(file.id()));
            case DELETE_FOR_SURE -> deletes(transaction, member, file);
        };
    }

    private List<Outgoing> continues(Transaction transaction, Member member, CaseFile file) {
        adding.leave(transaction, member);
        return telling.resume(transaction, member, ReportFiles.DRAFTS.id(file.id()));
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
        List<Outgoing> said = new ArrayList<>(Outgoing.only(member, Message.saying(text("my-reports.withdrawn"))));
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
        return Outgoing.only(member, Message.saying(text("report.deleted")));
    }

    private static List<Outgoing> notNow(Member member) {
        return Outgoing.only(member, Message.saying(text("my-reports.not-now")));
    }
}
