package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.ReportAction;
import org.wardmate.conversation.Dialogue;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** What a member does with reports of their own: looks at them, goes on, adds, sends, takes back, deletes. */
final class OwnReports {
    private final ReportFiles files;
    private final Dialogue<ReportDraft> telling;
    private final Dialogue<MoreDraft> adding;
    private final MyReports mine;
    private final Replies replies;
    private final SharingView sharingView;
    private final Sharing sharing;

    OwnReports(
            ReportFiles files,
            ReportDialogues dialogues,
            MyReports mine,
            Replies replies,
            SharingView sharingView,
            Sharing sharing) {
        this.files = files;
        this.telling = dialogues.telling();
        this.adding = dialogues.adding();
        this.mine = mine;
        this.replies = replies;
        this.sharingView = sharingView;
        this.sharing = sharing;
    }

    List<Outgoing> list(Reading reading, Member member) {
        return Outgoing.only(member, mine.list(reading, member));
    }

    Message page(Reading reading, Member member) {
        return mine.list(reading, member);
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
            case ANSWER, FEEDBACK, REOPEN -> replies.asks(member, file, action.deed());
            case SHARING -> Outgoing.only(member, sharingView.shown(transaction, member, file));
            case SHARE -> about(action, member, whom -> sharingView.previews(transaction, member, file, whom));
            case SHARE_FOR_SURE -> about(action, member, whom -> sharing.shares(transaction, member, file, whom));
            case UNSHARE -> about(action, member, whom -> sharing.unshares(transaction, member, file, whom));
            case MATCH -> sharing.decidesMatching(transaction, member, file, true);
            case DO_NOT_MATCH -> sharing.decidesMatching(transaction, member, file, false);
            case WITHDRAW -> Outgoing.only(member, MyReports.sureToWithdraw(file.id()));
            case WITHDRAW_FOR_SURE -> sharing.withdraws(transaction, member, file);
            case DELETE -> Outgoing.only(member, MyReports.sureToDelete(file.id()));
            case DELETE_FOR_SURE -> deletes(transaction, member, file);
        };
    }

    /** A form about one of the member's own reports. */
    List<Outgoing> does(Transaction transaction, Member member, ReportAction action, Map<String, List<String>> form) {
        return switch (action.deed()) {
            case ANSWER, FEEDBACK, REOPEN ->
                files.own(transaction, member, action.report())
                        .map(file -> replies.does(transaction, member, file, action.deed(), form))
                        .orElseGet(() -> Outgoing.only(member, Message.saying(text("flow.gone"))));
            default -> does(transaction, member, action);
        };
    }

    private static List<Outgoing> about(ReportAction action, Member member, Function<MemberId, List<Outgoing>> deed) {
        return Optional.ofNullable(action.whom()).map(deed).orElseGet(() -> notNow(member));
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
