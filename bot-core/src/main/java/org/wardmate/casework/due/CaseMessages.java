package org.wardmate.casework.due;

import static java.util.Objects.requireNonNull;
import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.casework.Urgency;
import org.wardmate.casework.officer.DeskAction;
import org.wardmate.casework.officer.DeskDeed;
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
    private CaseMessages() {}

    static Message soon(CaseFile file, Instant by) {
        return message(new Paragraph(text("due.soon", reference(file), Chronicle.when(by))), opens(file));
    }

    static Message over(CaseFile file, Instant by) {
        return message(
                warning(text("due.over.label"), text("due.over", reference(file), Chronicle.when(by))), opens(file));
    }

    static Message untouched(CaseFile file) {
        return message(new Paragraph(text("due.untouched", reference(file))), opens(file));
    }

    static Message silent(CaseFile file) {
        return message(new Paragraph(text("due.silent", reference(file))), opens(file));
    }

    /** To somebody who does not have the report, and reads nothing of it. */
    static Message waits(CaseFile file, Instant since, List<Member> with) {
        String words = text(
                "due.waits",
                reference(file),
                Chronicle.when(since),
                urgency(file).label(),
                names(with));
        return Message.of(warning(text("due.waits.label"), words), new Paragraph(text("due.waits.why")));
    }

    /** To somebody who has the report too, and gets its card besides. */
    static Message waitsForYou(CaseFile file, Instant since) {
        return Message.of(
                warning(text("due.waits.label"), text("due.waits.you", reference(file), Chronicle.when(since))));
    }

    /** To the member, once somebody was told who does not have it. */
    static Message toldOnly(CaseFile file, Member told) {
        return toMember(
                file,
                text("due.member.told", reference(file), told.described()),
                Choice.of(text("due.member.share"), new ReportAction(Deed.SHARE, file.id(), told.id()).written()),
                shows(file));
    }

    /** To the member, once somebody was asked who has it too. */
    static Message remindedAnother(CaseFile file, Member reminded) {
        return toMember(file, text("due.member.reminded", reference(file), reminded.described()), shows(file));
    }

    static Message nobodyElse(CaseFile file) {
        return toMember(file, text("due.member.nobody", reference(file)), shows(file));
    }

    static Message nudge(CaseFile file) {
        return message(
                new Paragraph(text("due.nudge", reference(file))),
                Choice.of(text("my-reports.answer"), new ReportAction(Deed.ANSWER, file.id()).written()),
                shows(file));
    }

    static Message howAreYou(CaseFile file, String words) {
        return Message.of(
                new Paragraph(words),
                new Paragraph(text("wellbeing.help")),
                new Choices(List.of(shows(file), Choice.of(text("wellbeing.no-more"), Wellbeing.NO_MORE))));
    }

    private static Message toMember(CaseFile file, String words, Choice... choices) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(words)));
        if (urgency(file).compareTo(Urgency.WITHIN_AN_HOUR) <= 0) {
            blocks.add(new Paragraph(text("due.member.danger")));
        }
        blocks.add(new Choices(List.of(choices)));
        return Message.of(blocks);
    }

    private static Message message(Block block, Choice... choices) {
        return Message.of(block, new Choices(List.of(choices)));
    }

    private static Choice opens(CaseFile file) {
        return Choice.of(text("desk.show"), new DeskAction(DeskDeed.SHOW, file.id(), file.events()).written());
    }

    private static Choice shows(CaseFile file) {
        return Choice.of(text("my-reports.show"), new ReportAction(Deed.SHOW, file.id()).written());
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
