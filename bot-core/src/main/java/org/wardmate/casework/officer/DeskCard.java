package org.wardmate.casework.officer;

import static org.wardmate.casework.CaseStatus.AWAITING_MEMBER;
import static org.wardmate.casework.CaseStatus.IN_HAND;
import static org.wardmate.casework.CaseStatus.REOPENED;
import static org.wardmate.casework.CaseStatus.SUBMITTED;
import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.casework.CaseCard;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.DueKind;
import org.wardmate.casework.HandoverAction;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Urgency;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.message.Slot.Arrival;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;

/** A case as an officer sees it: as much of it as the member lets them have, where it stands, and what can be done. */
final class DeskCard {
    private static final int LATELY = 3;

    private static final List<DeskDeed> STEPS = List.of(
            DeskDeed.ACKNOWLEDGE,
            DeskDeed.TAKE,
            DeskDeed.ASK,
            DeskDeed.NOTE,
            DeskDeed.LOG,
            DeskDeed.CLOSE,
            DeskDeed.REOPEN);
    private static final List<DeskDeed> MORE = List.of(
            DeskDeed.PICTURES,
            DeskDeed.HISTORY,
            DeskDeed.HAND_OVER,
            DeskDeed.PROPOSE,
            DeskDeed.LINK,
            DeskDeed.HOLD,
            DeskDeed.LIFT_HOLD);

    private final Directory directory;
    private final Cases cases;
    private final EvidenceRoom evidence;
    private final Chronicle chronicle;
    private final AlikeCases alike;

    DeskCard(Directory directory, Cases cases, EvidenceRoom evidence) {
        this.directory = directory;
        this.cases = cases;
        this.evidence = evidence;
        this.chronicle = new Chronicle(directory);
        this.alike = new AlikeCases(directory, cases);
    }

    static Slot slot(CaseFile file, Arrival arrival) {
        return new Slot("case:" + file.id(), arrival);
    }

    /** For an officer with a share in it. */
    Message of(Reading reading, Member officer, CaseFile file) {
        Extent extent = file.extentFor(officer.id()).orElseThrow();
        int pictures = evidence.list(reading, file.id().keyOwner()).size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("case.received", directory.name(file.member()))));
        urgent(file).ifPresent(blocks::add);
        blocks.add(new Facts(standing(reading, file)));
        cases.incident(reading, file.id())
                .map(incident -> new CaseCard(directory.described(file.member()), incident, urgency(file), pictures))
                .ifPresent(card -> blocks.addAll(card.blocks(extent)));
        if (extent == Extent.WHOLE) {
            blocks.addAll(alike.of(reading, officer, file));
            blocks.addAll(lately(cases.historySince(reading, file, file.events() - LATELY)));
        }
        if (file.status() == SUBMITTED) {
            blocks.add(new Paragraph(text("case.received.next", directory.name(file.member()))));
        }
        choices(officer, file, STEPS).ifPresent(blocks::add);
        choices(officer, file, more(pictures)).ifPresent(blocks::add);
        if (extent == Extent.WHOLE && Access.allows(officer, Permission.EXPORT_EVIDENCE)) {
            blocks.add(new Choices(List.of(
                    Choice.of(text("desk.pack"), new HandoverAction(HandoverAction.Deed.ASK, file.id()).written()))));
        }
        return Message.of(blocks);
    }

    /** The case in a line or two, for lists. */
    List<Block> line(Reading reading, Member officer, CaseFile file) {
        return List.of(
                new Divider(),
                new Facts(Stream.concat(
                                Stream.of(new Fact(file.id().value(), directory.described(file.member()))),
                                Stream.concat(
                                        file.isOpen()
                                                ? Stream.of(new Fact(
                                                        text("card.urgency"),
                                                        urgency(file).label()))
                                                : Stream.empty(),
                                        standing(reading, file).stream().skip(1)))
                        .toList()),
                new Choices(List.of(Choice.of(
                        text("desk.show"), DeskAction.of(DeskDeed.SHOW, file).written()))));
    }

    private static Urgency urgency(CaseFile file) {
        return Optional.ofNullable(file.urgency()).orElseThrow();
    }

    private static Optional<Block> urgent(CaseFile file) {
        boolean waits = file.status() == SUBMITTED || file.status() == REOPENED;
        return waits && urgency(file).compareTo(Urgency.WITHIN_AN_HOUR) <= 0
                ? Optional.of(new Notice(
                        Tone.WARNING,
                        text("case.urgent.label"),
                        text("case.urgent", urgency(file).label())))
                : Optional.empty();
    }

    private List<Fact> standing(Reading reading, CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("case.reference"), file.id().value()));
        facts.add(new Fact(text("desk.stands"), file.status().forOfficers()));
        cases.due()
                .pending(reading, file.id(), DueKind.ACKNOWLEDGE)
                .ifPresent(due -> facts.add(new Fact(text("desk.by"), Chronicle.when(due.at()))));
        file.holder().ifPresent(holder -> facts.add(new Fact(text("desk.holder"), directory.described(holder))));
        Optional.ofNullable(file.standing().outcome())
                .ifPresent(outcome -> facts.add(new Fact(text("desk.outcome"), outcome.label())));
        file.heldBy().ifPresent(by -> facts.add(new Fact(text("desk.held-by"), directory.described(by))));
        return facts;
    }

    private List<Block> lately(List<CaseEvent> history) {
        return List.of(new Divider(), new Paragraph(text("desk.lately")), new Facts(chronicle.forOfficers(history)));
    }

    private static List<DeskDeed> more(int pictures) {
        return pictures == 0
                ? MORE.stream().filter(deed -> deed != DeskDeed.PICTURES).toList()
                : MORE;
    }

    private Optional<Choices> choices(Member officer, CaseFile file, List<DeskDeed> deeds) {
        List<DeskDeed> possible = deeds.stream()
                .filter(deed -> deed.isFor(officer, file) && !isDone(deed, officer, file))
                .toList();
        List<Choice> choices = possible.stream()
                .map(deed -> new Choice(
                        deed.label(),
                        DeskAction.of(deed, file).written(),
                        deed == STEPS.getFirst() ? Emphasis.PRIMARY : Emphasis.NORMAL))
                .toList();
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Choices(choices));
    }

    /** Whether there is nothing left to do by it. */
    private static boolean isDone(DeskDeed deed, Member officer, CaseFile file) {
        boolean holds = file.holder().filter(officer.id()::equals).isPresent();
        return switch (deed) {
            case TAKE -> holds && (file.status() == IN_HAND || file.status() == AWAITING_MEMBER);
            case HAND_OVER -> file.wholeRecipients().size() < 2;
            case ACKNOWLEDGE, ASK, NOTE, LOG, CLOSE, REOPEN, PROPOSE, LINK, HOLD, LIFT_HOLD, PICTURES, HISTORY, SHOW ->
                false;
        };
    }
}
