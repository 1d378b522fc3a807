package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Absence;
import org.wardmate.people.Absences;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.StandIns;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Turns in which an officer says that they will be away, or are back. */
final class AwayTurns {
    private static final String BACK = "away:back";

    private final Absences absences = new Absences();
    private final Directory directory;
    private final Records records;
    private final AuditTrail trail;
    private final Clock clock;

    AwayTurns(Directory directory, Records records, Clock clock) {
        this.directory = directory;
        this.records = records;
        this.trail = new AuditTrail(clock);
        this.clock = clock;
    }

    /** Asks for the days, and who stands in; empty for those who hold no office. */
    Optional<Handling> begun(Member member) {
        return StandIns.areFor(member)
                ? Optional.of(transaction -> Outgoing.only(member, asked(transaction, member, "")))
                : Optional.empty();
    }

    /** Ends an absence; empty for those who have none. */
    Optional<Handling> ended(Member member) {
        return records.<Boolean>reading(reading -> current(reading, member).isPresent())
                ? Optional.of(transaction -> back(transaction, member))
                : Optional.empty();
    }

    /** Empty for other buttons. */
    Optional<Handling> pressed(Member member, String action) {
        return action.equals(BACK) ? Optional.of(transaction -> back(transaction, member)) : Optional.empty();
    }

    /** Empty for other forms. */
    Optional<Handling> submitted(Member member, Incoming.Submitted form) {
        return form.form().equals(AwayForm.ID) && StandIns.areFor(member)
                ? Optional.of(transaction -> filledIn(transaction, member, form))
                : Optional.empty();
    }

    private Message asked(Reading reading, Member member, String fault) {
        List<Block> blocks = new ArrayList<>();
        if (!fault.isEmpty()) {
            blocks.add(new Paragraph(fault));
        }
        Optional<Absence> current = current(reading, member);
        current.ifPresent(absence -> {
            blocks.add(new Paragraph(toThemself(absence)));
            blocks.add(iAmBack());
        });
        List<Member> standIns = StandIns.of(member, directory);
        if (standIns.isEmpty()) {
            blocks.add(new Paragraph(text("away.nobody", member.council().name())));
            return Message.of(blocks);
        }
        blocks.add(new Heading(current.isPresent() ? text("away.other-days") : text("away.heading")));
        blocks.add(new Paragraph(text("away.what")));
        blocks.add(AwayForm.of(standIns));
        return Message.of(blocks);
    }

    private List<Outgoing> filledIn(Transaction transaction, Member member, Incoming.Submitted form) {
        return switch (AwayForm.read(form.values(), StandIns.of(member, directory), today())) {
            case AwayForm.Read.Faulty(var words) -> Outgoing.only(member, asked(transaction, member, words));
            case AwayForm.Read.Sound(var absence) -> noted(transaction, member, absence);
        };
    }

    private List<Outgoing> noted(Transaction transaction, Member member, Absence absence) {
        Optional<Absence> before = current(transaction, member);
        absences.put(transaction, member, absence);
        note(transaction, member, "absence-noted");
        List<Outgoing> said = new ArrayList<>();
        said.add(new Outgoing(
                member.id(),
                Message.of(new Paragraph(toThemself(absence)), new Paragraph(text("away.how-back")), iAmBack())));
        before.filter(earlier -> !earlier.standIn().equals(absence.standIn()))
                .ifPresent(earlier -> said.add(released(member, earlier)));
        said.add(new Outgoing(
                absence.standIn(),
                Message.saying(text("away.told", member.described(), first(absence), last(absence)))));
        return said;
    }

    private List<Outgoing> back(Transaction transaction, Member member) {
        Optional<Absence> ended = current(transaction, member);
        if (ended.isEmpty()) {
            return Outgoing.only(member, Message.saying(text("away.not-away")));
        }
        absences.end(transaction, member);
        note(transaction, member, "absence-ended");
        return List.of(new Outgoing(member.id(), Message.saying(text("away.back"))), released(member, ended.get()));
    }

    private static Outgoing released(Member member, Absence absence) {
        return new Outgoing(absence.standIn(), Message.saying(text("away.released", member.described())));
    }

    private void note(Transaction transaction, Member member, String verb) {
        trail.append(
                transaction, member.council().id(), new Deed(member.id(), new Verb(verb), Subject.of(member.id())));
    }

    /** One that is not over. */
    private Optional<Absence> current(Reading reading, Member member) {
        return absences.find(reading, member).filter(absence -> !absence.isOver(today()));
    }

    private String toThemself(Absence absence) {
        return text("away.noted", first(absence), last(absence), name(absence));
    }

    private String name(Absence absence) {
        return directory.find(absence.standIn()).map(Member::name).orElseGet(() -> text("away.someone-who-left"));
    }

    private static Choices iAmBack() {
        return new Choices(List.of(Choice.of(text("away.i-am-back"), BACK)));
    }

    private static String first(Absence absence) {
        return DisplayTime.day(absence.from());
    }

    private static String last(Absence absence) {
        return DisplayTime.day(absence.until());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DisplayTime.ZONE);
    }
}
