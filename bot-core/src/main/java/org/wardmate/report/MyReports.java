package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.CaseStatus;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Gallery;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.casework.RightsAction;
import org.wardmate.casework.Share.Extent;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;

/** A member's own reports, as they see them. */
final class MyReports {
    private static final int MOST = 15;
    private final ReportFiles files;
    private final Chronicle chronicle;

    MyReports(ReportFiles files, Chronicle chronicle) {
        this.files = files;
        this.chronicle = chronicle;
    }

    Message list(Reading reading, Member member) {
        List<CaseFile> all = files.cases().of(reading, member.id());
        if (all.isEmpty()) {
            return Message.of(new Paragraph(text("my-reports.none")));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(text("my-reports.heading"))));
        all.stream().limit(MOST).forEach(file -> {
            blocks.add(new Divider());
            blocks.add(new Facts(List.of(
                    new Fact(file.id().value(), file.status().sentence()),
                    new Fact(text("my-reports.begun"), Chronicle.when(file.opened())))));
            blocks.add(new Choices(choices(file)));
        });
        if (all.size() > MOST) {
            blocks.add(new Paragraph(text("my-reports.more", String.valueOf(MOST))));
        }
        return Message.of(blocks);
    }

    private static List<Choice> choices(CaseFile file) {
        return switch (file.status()) {
            case DRAFT ->
                List.of(
                        choice(text("my-reports.continue"), Deed.CONTINUE, file),
                        choice(text("my-reports.delete"), Deed.DELETE, file));
            case KEPT_PRIVATE ->
                List.of(
                        choice(text("my-reports.show"), Deed.SHOW, file),
                        choice(text("my-reports.add"), Deed.ADD, file),
                        choice(text("my-reports.send"), Deed.SEND, file),
                        choice(text("my-reports.delete"), Deed.DELETE, file));
            case AWAITING_MEMBER ->
                Stream.concat(
                                Stream.of(choice(text("my-reports.answer"), Deed.ANSWER, file)),
                                sentChoices(file).stream())
                        .toList();
            case SUBMITTED, ACKNOWLEDGED, IN_HAND, REOPENED -> sentChoices(file);
            case CLOSED ->
                Stream.concat(
                                Stream.of(choice(text("my-reports.reopen"), Deed.REOPEN, file)),
                                sentChoices(file).stream())
                        .toList();
            case WITHDRAWN ->
                Stream.concat(
                                Stream.of(choice(text("my-reports.show"), Deed.SHOW, file)),
                                file.isHeld()
                                        ? Stream.empty()
                                        : Stream.of(Choice.of(
                                                text("my-reports.delete"),
                                                new RightsAction(RightsAction.Deed.DELETE, file.id()).written())))
                        .toList();
        };
    }

    private static List<Choice> sentChoices(CaseFile file) {
        return List.of(
                choice(text("my-reports.show"), Deed.SHOW, file),
                choice(text("my-reports.add"), Deed.ADD, file),
                choice(text("my-reports.sharing"), Deed.SHARING, file),
                choice(text("my-reports.withdraw"), Deed.WITHDRAW, file));
    }

    private static Choice choice(String label, Deed deed, CaseFile file) {
        return Choice.of(label, new ReportAction(deed, file.id()).written());
    }

    /** All of one report: what was told, and what happened since. */
    Message shown(Reading reading, Member member, CaseFile file) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(file.id().value()));
        blocks.add(new Paragraph(file.status().sentence()));
        ReportFiles.DRAFTS
                .find(reading, ReportFiles.DRAFTS.id(file.id()))
                .map(draft -> RecipientsQuestion.card(draft, member).blocks(Extent.WHOLE))
                .ifPresent(blocks::addAll);
        blocks.addAll(
                Gallery.of(file.id(), files.evidence().list(reading, file.id().keyOwner())));
        List<Fact> history = chronicle.forMember(files.cases().history(reading, file.id()));
        if (!history.isEmpty()) {
            blocks.add(new Facts(history));
        }
        blocks.add(new Choices(choices(file).stream()
                .filter(choice -> !choice.label().equals(text("my-reports.show")))
                .toList()));
        return Message.of(blocks);
    }

    static Message sureToWithdraw(CaseId id) {
        return sure(text("my-reports.withdraw.sure"), text("my-reports.withdraw.yes"), Deed.WITHDRAW_FOR_SURE, id);
    }

    static Message sureToDelete(CaseId id) {
        return sure(text("my-reports.delete.sure", id.value()), text("flow.sure.yes"), Deed.DELETE_FOR_SURE, id);
    }

    private static Message sure(String question, String yes, Deed deed, CaseId id) {
        return Message.of(
                new Paragraph(question),
                new Choices(List.of(
                        new Choice(yes, new ReportAction(deed, id).written(), Emphasis.DANGER),
                        Choice.of(text("flow.sure.no"), new ReportAction(Deed.SHOW, id).written()))));
    }

    static boolean canBeSent(CaseFile file) {
        return file.status() == CaseStatus.KEPT_PRIVATE;
    }

    static boolean canBeAddedTo(CaseFile file) {
        return file.status() == CaseStatus.KEPT_PRIVATE || file.isShared();
    }

    static boolean canBeDeleted(CaseFile file) {
        return file.status() == CaseStatus.DRAFT || file.status() == CaseStatus.KEPT_PRIVATE;
    }
}
