package org.wardmate.casework.due;

import static java.util.Objects.requireNonNull;
import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return message(
                new Paragraph(text("due.soon", reference(file), Chronicle.when(by))),
                Stream.of(doors.opens(file.id())));
    }

    Message over(CaseFile file, Instant by) {
        return message(
                warning(text("due.over.label"), text("due.over", reference(file), Chronicle.when(by))),
                Stream.of(doors.opens(file.id())));
    }

    Message untouched(CaseFile file) {
        return message(new Paragraph(text("due.untouched", reference(file))), Stream.of(doors.opens(file.id())));
    }

    Message silent(CaseFile file) {
        return message(new Paragraph(text("due.silent", reference(file))), Stream.of(doors.opens(file.id())));
    }

    /** To somebody who does not have the report, and reads nothing of it. */
    Message waits(CaseFile file, Instant since, List<Member> with) {
        String words = text(
                "due.waits",
                reference(file),
                Chronicle.when(since),
                urgency(file).label(),
                names(with));
        return Message.of(warning(text("due.waits.label"), words), new Paragraph(text("due.waits.why")));
    }

    /** To somebody who has the report too. */
    Message waitsForYou(CaseFile file, Instant since) {
        return message(
                warning(text("due.waits.label"), text("due.waits.you", reference(file), Chronicle.when(since))),
                Stream.of(doors.opens(file.id())));
    }

    /** To the member, once somebody was told who does not have it. */
    Message toldOnly(CaseFile file, Member told) {
        return toMember(
                file,
                text("due.member.told", reference(file), told.described()),
                Stream.of(doors.shares(file.id(), told.id()), doors.shows(file.id())));
    }

    /** To the member, once somebody was asked who has it too. */
    Message remindedAnother(CaseFile file, Member reminded) {
        return toMember(
                file,
                text("due.member.reminded", reference(file), reminded.described()),
                Stream.of(doors.shows(file.id())));
    }

    Message nobodyElse(CaseFile file) {
        return toMember(file, text("due.member.nobody", reference(file)), Stream.of(doors.shows(file.id())));
    }

    Message nudge(CaseFile file) {
        return message(
                new Paragraph(text("due.nudge", reference(file))),
                Stream.of(doors.answers(file.id()), doors.shows(file.id())));
    }

    Message howAreYou(CaseFile file, String words) {
        return withChoices(
                List.of(new Paragraph(words), new Paragraph(text("wellbeing.help"))),
                Stream.of(
                        doors.shows(file.id()), Optional.of(Choice.of(text("wellbeing.no-more"), Wellbeing.NO_MORE))));
    }

    private static Message toMember(CaseFile file, String words, Stream<Optional<Choice>> doors) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(words)));
        if (urgency(file).compareTo(Urgency.WITHIN_AN_HOUR) <= 0) {
            blocks.add(new Paragraph(text("due.member.danger")));
        }
        return withChoices(blocks, doors);
    }

    private static Message message(Block block, Stream<Optional<Choice>> doors) {
        return withChoices(List.of(block), doors);
    }

    private static Message withChoices(List<Block> blocks, Stream<Optional<Choice>> doors) {
        List<Block> all = new ArrayList<>(blocks);
        List<Choice> choices = doors.flatMap(Optional::stream).toList();
        if (!choices.isEmpty()) {
            all.add(new Choices(choices));
        }
        return Message.of(all);
    }

    private static Notice warning(String label, String words) {
        return new Notice(Tone.WARNING, label, words);
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
