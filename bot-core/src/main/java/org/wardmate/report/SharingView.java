package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.casework.CaseCard;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Incident;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.casework.Routing;
import org.wardmate.casework.Routing.Proposal;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Triage;
import org.wardmate.conversation.Outgoing;
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
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;

/** Who has a member's report, who else could, and what they would get, as the member sees it. */
record SharingView(ReportFiles files, Routing routing, Directory directory) {

    /** Who has it and how much, and who else could. */
    Message shown(Reading reading, Member member, CaseFile file) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("sharing.heading", file.id().value())));
        file.shares().forEach(share -> {
            blocks.add(new Facts(List.of(new Fact(directory.described(share.recipient()), held(share)))));
            blocks.add(new Choices(List.of(choice(text("sharing.take-back"), Deed.UNSHARE, file, share.recipient()))));
        });
        List<Proposal> others = others(reading, member, file);
        if (!others.isEmpty()) {
            blocks.add(new Divider());
            blocks.add(new Paragraph(text("sharing.others")));
            blocks.add(new Facts(others.stream()
                    .map(each ->
                            new Fact(each.recipient().name(), each.recipient().office()))
                    .toList()));
            blocks.add(new Choices(others.stream()
                    .map(each -> choice(
                            each.recipient().name(),
                            Deed.SHARE,
                            file,
                            each.recipient().id()))
                    .toList()));
        }
        blocks.add(new Divider());
        blocks.addAll(matching(file));
        return Message.of(blocks);
    }

    private static String held(Share share) {
        String since = Chronicle.when(share.agreed());
        return switch (share.extent()) {
            case WHOLE -> text("sharing.whole", since);
            case SUMMARY -> text("sharing.summary", since);
        };
    }

    private static List<Block> matching(CaseFile file) {
        boolean agreed = file.standing().matched();
        return List.of(
                new Paragraph(agreed ? text("sharing.matched") : text("sharing.not-matched")),
                new Choices(List.of(Choice.of(
                        agreed ? text("sharing.do-not-match") : text("sharing.match"),
                        new ReportAction(agreed ? Deed.DO_NOT_MATCH : Deed.MATCH, file.id()).written()))));
    }

    /** Those proposed for the report as it is now, and everybody else who works on cases and may have it. */
    private List<Proposal> others(Reading reading, Member member, CaseFile file) {
        Optional<Incident> incident = files.cases().incident(reading, file.id());
        return incident.stream()
                .flatMap(told -> Stream.concat(
                        routing.proposals(member, told, Triage.of(told)).recipients().stream(),
                        routing.couldHave(member, told).stream().map(person -> new Proposal(person, Extent.WHOLE, ""))))
                .filter(each -> file.extentFor(each.recipient().id()).isEmpty())
                .collect(Collectors.toMap(
                        each -> each.recipient().id(), each -> each, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What one more person would get, word for word, before anything goes to them. */
    List<Outgoing> previews(Reading reading, Member member, CaseFile file, MemberId whom) {
        return other(reading, member, file, whom)
                .map(each -> {
                    List<Block> blocks = new ArrayList<>();
                    blocks.add(new Heading(
                            text("report.recipients.preview", each.recipient().name())));
                    blocks.addAll(card(reading, member, file).blocks(each.extent()));
                    blocks.add(new Choices(List.of(
                            new Choice(
                                    text("sharing.share.yes", each.recipient().name()),
                                    new ReportAction(Deed.SHARE_FOR_SURE, file.id(), whom).written(),
                                    Emphasis.PRIMARY),
                            Choice.of(text("sharing.share.no"), new ReportAction(Deed.SHARING, file.id()).written()))));
                    return Outgoing.only(member, Message.of(blocks));
                })
                .orElseGet(() -> Outgoing.only(member, Message.saying(text("my-reports.not-now"))));
    }

    private CaseCard card(Reading reading, Member member, CaseFile file) {
        Incident incident = files.cases().incident(reading, file.id()).orElseThrow();
        return new CaseCard(
                member.described(),
                incident,
                Optional.ofNullable(file.urgency()).orElseThrow(),
                files.screenshots(reading, file.id()).size());
    }

    /** Somebody who could have it and does not. */
    Optional<Proposal> other(Reading reading, Member member, CaseFile file, MemberId whom) {
        return others(reading, member, file).stream()
                .filter(each -> each.recipient().id().equals(whom))
                .findFirst();
    }

    private static Choice choice(String label, Deed deed, CaseFile file, MemberId whom) {
        return Choice.of(label, new ReportAction(deed, file.id(), whom).written());
    }
}
