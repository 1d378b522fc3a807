package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseHandedOver;
import org.wardmate.casework.CaseEvent.CaseHeld;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.HoldLifted;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseEvent.StepTaken;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseStep;
import org.wardmate.casework.Outcome;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Labelled;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** The forms behind an officer's buttons, and what a sent one says. */
final class DeskForms {
    /** The most characters an officer writes at once. */
    static final int LONGEST = 3000;

    private static final String WORDS = "words";
    private static final String CHOSEN = "chosen";
    private static final String SHARED = "shared";

    /** What a sent form says. */
    record Sent(Reply.Filled filled) {
        String words() {
            return filled.words(WORDS);
        }

        String chosen() {
            return filled.one(CHOSEN);
        }

        private <E extends Enum<E>> Optional<E> chosen(E[] all) {
            return filled.option(CHOSEN, all);
        }

        private boolean isShared() {
            return chosen().equals(SHARED);
        }
    }

    private DeskForms() {}

    /** The form for a deed, beginning with words that somebody wrote before. */
    static List<Block> form(DeskDeed deed, CaseFile file, List<Member> colleagues, String words) {
        String id = DeskAction.of(deed, file).written();
        return switch (deed) {
            case ASK ->
                List.of(
                        new Paragraph(text("desk.ask.how")),
                        new Form(id, List.of(words(text("desk.ask.words"), true, words)), text("desk.ask.send")));
            case NOTE ->
                List.of(new Form(
                        id,
                        List.of(
                                words(text("desk.note.words"), true, words),
                                new Field.PickOne(
                                        CHOSEN,
                                        text("desk.note.who"),
                                        List.of(
                                                new Option("internal", text("desk.note.internal")),
                                                new Option(SHARED, text("desk.note.shared"))))),
                        text("desk.note.send")));
            case LOG ->
                List.of(
                        new Paragraph(text("desk.log.how")),
                        new Form(
                                id,
                                List.of(
                                        new Field.PickOne(CHOSEN, text("desk.log.step"), options(CaseStep.values())),
                                        words(text("desk.log.detail"), false, words)),
                                text("desk.log.send")));
            case CLOSE ->
                List.of(new Form(
                        id,
                        List.of(
                                new Field.PickOne(CHOSEN, text("desk.close.outcome"), options(Outcome.values())),
                                words(text("desk.close.words"), true, words)),
                        text("desk.close.send")));
            case REOPEN ->
                List.of(new Form(id, List.of(words(text("desk.reopen.words"), true, words)), text("desk.reopen.send")));
            case HAND_OVER ->
                List.of(
                        new Paragraph(text("desk.hand-over.how")),
                        new Form(id, List.of(people(colleagues)), text("desk.hand-over.send")));
            case PROPOSE ->
                colleagues.isEmpty()
                        ? List.of(new Paragraph(text("desk.propose.nobody")))
                        : List.of(
                                new Paragraph(text("desk.propose.how")),
                                new Form(id, List.of(people(colleagues)), text("desk.propose.send")));
            case LINK ->
                List.of(new Form(
                        id,
                        List.of(new Field.Text(
                                WORDS, text("desk.link.other"), text("desk.link.hint"), false, 40, true, words)),
                        text("desk.link.send")));
            case HOLD ->
                List.of(
                        new Paragraph(text("desk.hold.how")),
                        new Form(id, List.of(words(text("desk.hold.reason"), true, words)), text("desk.hold.send")));
            case LIFT_HOLD ->
                List.of(new Form(
                        id, List.of(words(text("desk.lift-hold.reason"), true, words)), text("desk.lift-hold.send")));
            case ACKNOWLEDGE, TAKE, PICTURES, HISTORY, SHOW ->
                throw new IllegalArgumentException("%s needs no form.".formatted(deed));
        };
    }

    /** What then happens to the case; empty where something is missing from the form. */
    static Optional<CaseEvent> event(DeskDeed deed, Instant at, MemberId by, Sent sent) {
        Optional<String> words = Optional.of(sent.words()).filter(written -> !written.isEmpty());
        return switch (deed) {
            case ASK -> words.map(written -> new MemberAsked(at, by, written));
            case NOTE ->
                words.filter(_ -> !sent.chosen().isEmpty()).map(written -> new Noted(at, by, written, sent.isShared()));
            case LOG -> sent.chosen(CaseStep.values()).map(step -> new StepTaken(at, by, step, sent.words()));
            case CLOSE ->
                words.flatMap(written ->
                        sent.chosen(Outcome.values()).map(outcome -> new CaseClosed(at, by, outcome, written)));
            case REOPEN -> words.map(written -> new CaseReopened(at, by, written));
            case HAND_OVER ->
                Optional.of(sent.chosen())
                        .filter(MemberId::isOne)
                        .map(chosen -> new CaseHandedOver(at, by, new MemberId(chosen)));
            case HOLD -> words.map(written -> new CaseHeld(at, by, written));
            case LIFT_HOLD -> words.map(written -> new HoldLifted(at, by, written));
            case PROPOSE, LINK, ACKNOWLEDGE, TAKE, PICTURES, HISTORY, SHOW -> Optional.empty();
        };
    }

    private static Field words(String label, boolean required, String begun) {
        return new Field.Text(WORDS, label, "", true, LONGEST, required, begun);
    }

    private static Field people(List<Member> colleagues) {
        return new Field.PickOne(
                CHOSEN,
                text("desk.colleague"),
                colleagues.stream()
                        .map(each -> new Option(each.id().value(), each.described()))
                        .toList());
    }

    private static <E extends Labelled> List<Option> options(E[] all) {
        return Arrays.stream(all)
                .map(each -> new Option(each.name(), each.label()))
                .toList();
    }
}
