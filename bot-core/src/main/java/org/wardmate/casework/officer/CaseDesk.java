package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseHandedOver;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Gallery;
import org.wardmate.casework.Routing;
import org.wardmate.casework.officer.DeskForms.Sent;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Reply;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Opened;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Access;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** The door for officers: the cases they have, and what they do with them. What they do, the member is told. */
public final class CaseDesk {
    /** The button that shows the list. */
    public static final String LIST = "cases";

    private final Cases cases;
    private final EvidenceRoom evidence;
    private final Clock clock;
    private final CaseList list;
    private final Recipients recipients;
    private final Chronicle chronicle;
    private final Colleagues colleagues;
    private final DeskWork work;
    private final Overtaken overtaken;

    public CaseDesk(Directory directory, Cases cases, EvidenceRoom evidence, Clock clock) {
        this.cases = cases;
        this.evidence = evidence;
        this.clock = clock;
        this.list = new CaseList(cases, new DeskCard(directory, cases, evidence));
        this.recipients = new Recipients(directory, cases, evidence);
        this.chronicle = new Chronicle(directory);
        this.colleagues = new Colleagues(directory, cases, new Routing(directory));
        this.work = new DeskWork(directory, cases, recipients, colleagues, clock);
        this.overtaken = new Overtaken(recipients, chronicle, colleagues);
    }

    /** Whether somebody's roles may bring them cases. */
    public static boolean isFor(Member person) {
        return Access.allows(person, Permission.SEE_SUMMARIES);
    }

    /** The cases an officer has: those open, the most urgent first, and the last few that were closed. */
    public List<Outgoing> list(Reading reading, Member officer) {
        return Outgoing.only(officer, list.of(reading, officer));
    }

    /** The open cases an officer has, the most urgent first, for a page of theirs; nothing for those to whom none come. */
    public List<Block> page(Reading reading, Member officer) {
        return isFor(officer) ? list.page(reading, officer) : List.of();
    }

    /** A button on a case. */
    public List<Outgoing> does(Transaction transaction, Member officer, DeskAction action) {
        return onCase(transaction, officer, action, "", file -> switch (action.deed()) {
            case SHOW -> List.of(recipients.given(transaction, officer, file));
            case HISTORY -> Outgoing.only(officer, history(transaction, file));
            case PICTURES -> Outgoing.only(officer, pictures(transaction, file));
            case ACKNOWLEDGE ->
                work.done(transaction, officer, file, new CaseAcknowledged(clock.instant(), officer.id()));
            case TAKE -> work.done(transaction, officer, file, new CaseTaken(clock.instant(), officer.id()));
            case ASK, NOTE, LOG, CLOSE, REOPEN, HAND_OVER, PROPOSE, LINK, HOLD, LIFT_HOLD ->
                Outgoing.only(
                        officer,
                        Message.of(DeskForms.form(
                                action.deed(), file, colleagues.of(transaction, officer, action.deed(), file), "")));
        });
    }

    /** A form that an officer sent. What they wrote comes back to them wherever it cannot be used. */
    public List<Outgoing> does(
            Transaction transaction, Member officer, DeskAction action, Map<String, List<String>> values) {
        Sent sent = new Sent(new Reply.Filled(values));
        return onCase(transaction, officer, action, sent.words(), file -> {
            if (sent.words().length() > DeskForms.LONGEST) {
                return again(
                        transaction,
                        officer,
                        action,
                        file,
                        sent,
                        text("officer.too-long", String.valueOf(DeskForms.LONGEST)));
            }
            return switch (action.deed()) {
                case LINK ->
                    work.linked(transaction, officer, file, sent)
                            .orElseGet(
                                    () -> again(transaction, officer, action, file, sent, text("desk.link.unknown")));
                case PROPOSE ->
                    work.proposed(transaction, officer, file, sent)
                            .orElseGet(() ->
                                    again(transaction, officer, action, file, sent, text("desk.form.incomplete")));
                case HAND_OVER, ASK, NOTE, LOG, CLOSE, REOPEN, HOLD, LIFT_HOLD ->
                    DeskForms.event(action.deed(), clock.instant(), officer.id(), sent)
                            .filter(event -> isPossible(transaction, officer, file, event))
                            .map(event -> work.done(transaction, officer, file, event))
                            .orElseGet(() ->
                                    again(transaction, officer, action, file, sent, text("desk.form.incomplete")));
                case SHOW, HISTORY, PICTURES, ACKNOWLEDGE, TAKE -> does(transaction, officer, action);
            };
        });
    }

    /** Opens a picture to an officer who has all of its case; that they looked is noted. */
    public Optional<Opened> picture(Transaction transaction, Member officer, CaseId id, EvidenceId picture, Copy copy) {
        return cases.find(transaction, id)
                .filter(file -> DeskDeed.PICTURES.isWithinReach(officer, file))
                .flatMap(file -> evidence.open(transaction, id.keyOwner(), picture, copy, officer.id()));
    }

    /** What is done with a case that an officer has. */
    private interface Handling {
        List<Outgoing> of(CaseFile file);
    }

    private List<Outgoing> onCase(
            Transaction transaction, Member officer, DeskAction action, String words, Handling handling) {
        Optional<CaseFile> found = cases.find(transaction, action.id())
                .filter(file -> action.deed().isWithinReach(officer, file));
        if (found.isEmpty()) {
            return Outgoing.only(officer, withWords(text("desk.not-yours"), words));
        }
        CaseFile file = found.get();
        List<CaseEvent> since = since(transaction, officer, action, file);
        boolean tooLate = action.deed().restsOnWhatWasSeen() && !since.isEmpty();
        return action.deed().isFor(officer, file) && !tooLate
                ? handling.of(file)
                : overtaken.said(transaction, officer, action, file, words, since);
    }

    /** What others did since the officer saw the case. */
    private List<CaseEvent> since(Reading reading, Member officer, DeskAction action, CaseFile file) {
        return cases.historySince(reading, file, action.seen()).stream()
                .filter(event -> !event.by().equals(officer.id()))
                .toList();
    }

    private static Message withWords(String said, String words) {
        return words.isEmpty()
                ? Message.saying(said)
                : Message.of(new Paragraph(said), new Paragraph(text("desk.words-back", words)));
    }

    private List<Outgoing> again(
            Reading reading, Member officer, DeskAction action, CaseFile file, Sent sent, String reason) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(reason));
        blocks.addAll(DeskForms.form(
                action.deed(), file, colleagues.of(reading, officer, action.deed(), file), sent.words()));
        return Outgoing.only(officer, Message.of(blocks));
    }

    private boolean isPossible(Reading reading, Member officer, CaseFile file, CaseEvent event) {
        return !(event instanceof CaseHandedOver(var _, var _, var to))
                || colleagues.of(reading, officer, DeskDeed.HAND_OVER, file).stream()
                        .anyMatch(colleague -> colleague.id().equals(to));
    }

    private Message history(Reading reading, CaseFile file) {
        return Message.of(
                new Heading(text("desk.history.of", file.id().value())),
                new Facts(chronicle.forOfficers(cases.history(reading, file.id()))));
    }

    private Message pictures(Reading reading, CaseFile file) {
        List<Evidence> pictures = evidence.list(reading, file.id().keyOwner());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("desk.pictures.of", file.id().value())));
        blocks.add(new Paragraph(pictures.isEmpty() ? text("card.no-pictures") : text("desk.pictures.noted")));
        blocks.addAll(Gallery.of(file.id(), pictures));
        return Message.of(blocks);
    }
}
