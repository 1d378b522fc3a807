package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardmate.casework.CaseCard;
import org.wardmate.casework.Routing;
import org.wardmate.casework.Routing.Proposals;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Triage;
import org.wardmate.conversation.Labels;
import org.wardmate.conversation.Question;
import org.wardmate.conversation.Read;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** Who may see the report: each with the reason, what each would get word for word, and a box to tick. None is ticked. */
record RecipientsQuestion(Directory directory, Routing routing) implements Question<ReportDraft> {
    private static final String TICKED = "recipients";

    @Override
    public List<Block> inputs(ReportDraft draft, Labels labels) {
        Member member = directory.find(draft.member()).orElseThrow();
        Proposals proposals = proposals(draft);
        if (proposals.recipients().isEmpty()) {
            return List.of(
                    new Paragraph(
                            text("report.recipients.none", member.council().whomToAsk())),
                    keepPrivate(labels));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(proposals.recipients().stream()
                .map(each -> new Fact(each.recipient().described(), each.reason()))
                .toList()));
        if (!proposals.leftOut().isEmpty()) {
            blocks.add(new Paragraph(text("report.recipients.left-out")));
            blocks.add(new Facts(proposals.leftOut().stream()
                    .map(each -> new Fact(each.who(), each.reason()))
                    .toList()));
        }
        for (Extent extent : Extent.values()) {
            blocks.addAll(preview(draft, member, proposals, extent));
        }
        blocks.add(new Divider());
        blocks.add(new Form(
                labels.form(),
                List.of(new Field.PickAny(
                        TICKED,
                        text("report.recipients.tick"),
                        proposals.recipients().stream()
                                .map(each -> new Option(
                                        each.recipient().id().value(),
                                        each.recipient().described()))
                                .toList())),
                text("report.recipients.send")));
        blocks.add(keepPrivate(labels));
        return blocks;
    }

    private static Choices keepPrivate(Labels labels) {
        return new Choices(List.of(Choice.of(text("report.recipients.private"), labels.button("private"))));
    }

    private static List<Block> preview(ReportDraft draft, Member member, Proposals proposals, Extent extent) {
        List<String> getting = proposals.recipients().stream()
                .filter(each -> each.extent() == extent)
                .map(each -> each.recipient().name())
                .toList();
        if (getting.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Divider());
        blocks.add(new Heading(text("report.recipients.preview", String.join(", ", getting))));
        blocks.addAll(card(draft, member).blocks(extent));
        return blocks;
    }

    static CaseCard card(ReportDraft draft, Member member) {
        return new CaseCard(
                member.described(),
                draft.incident(),
                Triage.of(draft.incident()).urgency(),
                draft.takesScreenshots() ? draft.screenshots().size() : 0);
    }

    Proposals proposals(ReportDraft draft) {
        Member member = directory.find(draft.member()).orElseThrow();
        return routing.proposals(member, draft.incident(), Triage.of(draft.incident()));
    }

    @Override
    public Read<ReportDraft> read(ReportDraft draft, Reply reply) {
        return switch (reply) {
            case Reply.Chosen _ -> new Read.Accepted<>(draft.withPurpose(Purpose.KEEP_PRIVATE));
            case Reply.Filled filled -> ticked(draft, filled);
            case Reply.Written _ -> new Read.NotAnAnswer<>();
        };
    }

    private Read<ReportDraft> ticked(ReportDraft draft, Reply.Filled filled) {
        Set<MemberId> ticked = proposals(draft).recipients().stream()
                .map(each -> each.recipient().id())
                .filter(id -> filled.all(TICKED).contains(id.value()))
                .collect(Collectors.toSet());
        return ticked.isEmpty()
                ? new Read.Rejected<>(text("report.recipients.nobody"))
                : new Read.Accepted<>(draft.withRecipients(ticked));
    }

    @Override
    public Optional<String> told(ReportDraft draft) {
        return draft.recipients().isEmpty()
                ? Optional.empty()
                : Optional.of(draft.recipients().stream()
                        .flatMap(id -> directory.find(id).stream())
                        .map(Member::described)
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }
}
