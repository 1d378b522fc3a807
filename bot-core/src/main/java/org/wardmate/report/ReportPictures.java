package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.Outgoing;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.Opened;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** Pictures on their way into a report that is being told or added to, and out of it again. */
final class ReportPictures {
    private final ReportFiles files;
    private final ReportDialogues dialogues;
    private final Screenshots screenshots;

    ReportPictures(ReportFiles files, ReportDialogues dialogues) {
        this.files = files;
        this.dialogues = dialogues;
        this.screenshots = new Screenshots(files);
    }

    /** See {@link Reports#attached}. */
    List<Outgoing> attached(
            Transaction transaction, Member member, Optional<Reports.Current> inspectedFor, List<Inspected> uploads) {
        Optional<CaseId> current = dialogues
                .current(transaction, member.id())
                .filter(id -> inspectedFor
                        .map(Reports.Current::report)
                        .filter(id::equals)
                        .isPresent());
        if (current.isEmpty()) {
            return Outgoing.only(member, Message.saying(text("screenshot.no-report")));
        }
        CaseId id = current.get();
        if (!takesScreenshots(transaction, id)) {
            List<Outgoing> said = new ArrayList<>(Outgoing.only(member, Message.saying(text("screenshot.not-here"))));
            said.addAll(dialogues.again(transaction, member));
            return said;
        }
        List<Outgoing> said =
                new ArrayList<>(Outgoing.only(member, screenshots.taken(transaction, member, id, uploads)));
        rename(transaction, member, id);
        said.addAll(dialogues.again(transaction, member));
        return said;
    }

    /** Takes a picture out of the member's own report while it is being told. */
    List<Outgoing> removed(Transaction transaction, Member member, Removal removal) {
        Optional<CaseFile> own = files.own(transaction, member, removal.report());
        if (own.isEmpty()
                || dialogues
                        .current(transaction, member.id())
                        .filter(removal.report()::equals)
                        .isEmpty()) {
            return Outgoing.only(member, Message.saying(text("screenshot.gone")));
        }
        if (own.get().isShared() && wasThereBefore(transaction, removal)) {
            return Outgoing.only(member, Message.saying(text("screenshot.shared")));
        }
        List<Outgoing> said = new ArrayList<>(
                Outgoing.only(member, screenshots.removed(transaction, member, removal.report(), removal.evidence())));
        rename(transaction, member, removal.report());
        said.addAll(dialogues.again(transaction, member));
        return said;
    }

    Optional<Opened> opened(Transaction transaction, MemberId viewer, CaseId report, EvidenceId picture, Copy copy) {
        return files.cases()
                .find(transaction, report)
                .filter(file -> file.member().equals(viewer))
                .flatMap(_ -> files.evidence().open(transaction, report.keyOwner(), picture, copy, viewer));
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
        dialogues
                .telling()
                .change(transaction, member, ReportFiles.DRAFTS.id(id), draft -> draft.withScreenshots(names));
        dialogues
                .adding()
                .change(transaction, member, ReportFiles.ADDITIONS.id(id), draft -> draft.withScreenshots(names));
    }
}
