package org.wardmate.casework.due;

import static java.util.Objects.requireNonNull;
import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Urgency;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Member;

/** What people are told when something falls due in a case. Nobody reads here what a report says. */
final class CaseMessages {
    private final Doors doors;

    CaseMessages(Doors doors) {
        this.doors = doors;
    }

    Message soon(CaseFile file, Instant by) {
        return officers(file, text("due.soon", reference(file), Chronicle.when(by)));
    }

    Message over(CaseFile file, Instant by) {
        return Message.of(
                new Notice(Tone.WARNING, text("due.over.label"), text("due.over", reference(file), Chronicle.when(by))),
                new Choices(List.of(doors.opens(file.id()))));
    }

    Message untouched(CaseFile file) {
        return officers(file, text("due.untouched", reference(file)));
    }

    Message silent(CaseFile file) {
        return officers(file, text("due.silent", reference(file)));
    }

    /** To somebody who does not have the report, and reads nothing of it. */
    Message waits(CaseFile file, Instant since, List<Member> with) {
        return Message.of(
                new Notice(
                        Tone.WARNING,
                        text("due.waits.label"),
                        text(
                                "due.waits",
                                reference(file),
                                Chronicle.when(since),
                                urgency(file).label(),
                                names(with))),
                new Paragraph(text("due.waits.why")));
    }

    /** To somebody who has the report too. */
    Message waitsForYou(CaseFile file, Instant since) {
        return Message.of(
                new Notice(
                        Tone.WARNING,
                        text("due.waits.label"),
                        text("due.waits.you", reference(file), Chronicle.when(since))),
                new Choices(List.of(doors.opens(file.id()))));
    }

    Message toldOnly(CaseFile file, Member told) {
        List<Choice> choices = Stream.concat(
                        doors.shares(file.id(), told.id()).stream(), Stream.of(doors.shows(file.id())))
                .toList();
        return member(file, text("due.member.told", reference(file), told.described()), choices);
    }

    Message remindedAnother(CaseFile file, Member reminded) {
        return member(
                file,
                text("due.member.reminded", reference(file), reminded.described()),
                List.of(doors.shows(file.id())));
    }

    Message nobodyElse(CaseFile file) {
        return member(file, text("due.member.nobody", reference(file)), List.of(doors.shows(file.id())));
    }

    Message nudge(CaseFile file) {
        return Message.of(
                new Paragraph(text("due.nudge", reference(file))),
                new Choices(List.of(doors.answers(file.id()), doors.shows(file.id()))));
    }

    private static Message member(CaseFile file, String words, List<Choice> choices) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(words)));
        if (urgency(file).compareTo(Urgency.WITHIN_AN_HOUR) <= 0) {
            blocks.add(new Paragraph(text("due.member.danger")));
        }
        blocks.add(new Choices(choices));
        return Message.of(blocks);
    }

    private Message officers(CaseFile file, String words) {
        return Message.of(new Paragraph(words), new Choices(List.of(doors.opens(file.id()))));
    }

    private static String names(List<Member> people) {
        return people.isEmpty()
                ? text("due.waits.nobody")
                : people.stream().map(Member::described).collect(Collectors.joining("; "));
    }

    private static Urgency urgency(CaseFile file) {
        return requireNonNull(file.urgency());
    }

    private static String reference(CaseFile file) {
        return file.id().value();
    }
}
