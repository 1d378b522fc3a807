package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.advice.OwnQuestions;
import org.wardmate.broadcast.Received;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseStatus;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Deletions.Planned;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.RightsAction;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;

/** What a member reads of what is kept about them. */
final class MyData {
    private final Cases cases;

    MyData(Cases cases) {
        this.cases = cases;
    }

    Message shown(Reading reading, Member member) {
        List<Choice> choices = List.of(
                Choice.of(text("rights.copy"), new RightsAction(RightsAction.Deed.COPY).written()),
                new Choice(
                        text("my-data.delete-all"),
                        new RightsAction(RightsAction.Deed.DELETE_ALL).written(),
                        Emphasis.DANGER));
        return Message.of(
                new Heading(text("my-data.heading")),
                new Paragraph(text("my-data.what")),
                new Facts(List.of(
                        new Fact(
                                text("my-data.reports-kept"),
                                String.valueOf(cases.of(reading, member.id()).size())),
                        new Fact(
                                text("my-data.questions-kept"),
                                String.valueOf(
                                        OwnQuestions.asked(reading, member.id()).size())),
                        new Fact(
                                text("my-data.reminders-kept"),
                                String.valueOf(reminders(reading, member).size())),
                        new Fact(
                                text("certificate.list"),
                                String.valueOf(Certificates.of(reading, member.id(), 1000)
                                        .size())))),
                new Choices(choices));
    }

    private static List<Received> reminders(Reading reading, Member member) {
        return OwnReminders.of(reading, List.of(member.council().id()), member.id());
    }

    /** A member's reports that they may delete themselves: nobody else has them, and none is on hold. */
    List<CaseFile> deletable(Reading reading, MemberId member) {
        return cases.of(reading, member).stream().filter(MyData::isDeletable).toList();
    }

    static boolean isDeletable(CaseFile file) {
        return !file.isHeld()
                && switch (file.status()) {
                    case DRAFT, KEPT_PRIVATE, WITHDRAWN -> true;
                    case SUBMITTED, ACKNOWLEDGED, IN_HAND, AWAITING_MEMBER, CLOSED, REOPENED -> false;
                };
    }

    Message sureToDeleteAll(Reading reading, Member member) {
        List<CaseFile> deletable = deletable(reading, member.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("my-data.delete-all")));
        blocks.add(new Paragraph(text("my-data.delete-all.goes", String.valueOf(deletable.size()))));
        blocks.add(new Facts(deletable.stream()
                .map(file -> new Fact(file.id().value(), file.status().sentence()))
                .toList()));
        blocks.addAll(staying(reading, member));
        blocks.add(new Choices(List.of(
                new Choice(
                        text("flow.sure.yes"),
                        new RightsAction(RightsAction.Deed.DELETE_ALL_FOR_SURE).written(),
                        Emphasis.DANGER),
                Choice.of(text("flow.sure.no"), new RightsAction(RightsAction.Deed.SHOW).written()))));
        return Message.of(blocks);
    }

    /** What a member cannot delete, and why. */
    List<Block> staying(Reading reading, Member member) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(text("my-data.stays"))));
        if (!reminders(reading, member).isEmpty()) {
            blocks.add(new Paragraph(text("my-data.stays.reminders")));
        }
        List<CaseFile> kept = cases.of(reading, member.id()).stream()
                .filter(file -> !isDeletable(file))
                .toList();
        if (!kept.isEmpty()) {
            blocks.add(new Facts(kept.stream()
                    .map(file -> new Fact(file.id().value(), why(reading, file)))
                    .toList()));
            blocks.add(new Choices(kept.stream()
                    .map(file -> Choice.of(
                            text("my-data.show", file.id().value()),
                            new ReportAction(ReportAction.Deed.SHOW, file.id()).written()))
                    .toList()));
        }
        return blocks;
    }

    private String why(Reading reading, CaseFile file) {
        if (file.isHeld()) {
            return text("my-data.stays.held");
        }
        Optional<String> until = cases.deletions()
                .find(reading, file.id())
                .flatMap(Planned::deletion)
                .map(Chronicle::when);
        return file.status() == CaseStatus.CLOSED
                ? until.map(when -> text("my-data.stays.closed", when)).orElseGet(() -> text("my-data.stays.open"))
                : text("my-data.stays.open");
    }
}
