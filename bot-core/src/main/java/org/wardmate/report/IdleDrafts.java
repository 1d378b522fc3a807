package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.conversation.Dialogue;
import org.wardmate.conversation.Idle;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/**
 * What becomes of reports that were begun and left alone: one gentle reminder, then a notice that it will be deleted, and
 * then it is. Each comes {@link #WAIT} after the one before, or after the member last touched it.
 */
final class IdleDrafts {
    static final Duration WAIT = Duration.ofDays(14);

    private static final int AT_ONCE = 50;

    private final Directory directory;
    private final ReportFiles files;
    private final Dialogue<ReportDraft> telling;
    private final Dialogue<MoreDraft> adding;
    private final Clock clock;

    IdleDrafts(Directory directory, ReportFiles files, ReportDialogues dialogues, Clock clock) {
        this.directory = directory;
        this.files = files;
        this.telling = dialogues.telling();
        this.adding = dialogues.adding();
        this.clock = clock;
    }

    /** Sees to some of those that are due; nothing when there are none. */
    List<Outgoing> seenTo(Transaction transaction) {
        Instant before = clock.instant().minus(WAIT);
        return Stream.concat(
                        telling.idleSince(transaction, before, AT_ONCE).stream()
                                .flatMap(idle -> report(transaction, idle).stream()),
                        adding.idleSince(transaction, before, AT_ONCE).stream()
                                .flatMap(idle -> addition(transaction, idle).stream()))
                .toList();
    }

    private Optional<Outgoing> report(Transaction transaction, Idle idle) {
        Optional<Member> member = directory.find(idle.member());
        CaseId id = ReportFiles.DRAFTS.caseOf(idle.draft()).orElseThrow();
        return switch (idle.reminders()) {
            case 0 -> told(transaction, telling, idle, reminder(id));
            case 1 -> told(transaction, telling, idle, notice(id));
            default -> {
                CaseFile file = files.cases().find(transaction, id).orElseThrow();
                telling.forget(transaction, idle.draft());
                files.expire(transaction, file);
                yield member.map(each -> new Outgoing(each.id(), Message.saying(text("idle.deleted", id.value()))));
            }
        };
    }

    private Optional<Outgoing> addition(Transaction transaction, Idle idle) {
        CaseId id = ReportFiles.ADDITIONS.caseOf(idle.draft()).orElseThrow();
        if (idle.reminders() == 0) {
            return told(transaction, adding, idle, unfinished(id));
        }
        adding.forget(transaction, idle.draft());
        ReportFiles.ADDITIONS.delete(transaction, id);
        return directory
                .find(idle.member())
                .map(member -> new Outgoing(member.id(), Message.saying(text("idle.addition.deleted", id.value()))));
    }

    private static Message unfinished(CaseId id) {
        return Message.of(
                new Paragraph(text("idle.addition", id.value(), String.valueOf(WAIT.toDays()))),
                new Choices(List.of(Choice.of(text("my-reports.continue"), new ReportAction(Deed.ADD, id).written()))));
    }

    private Optional<Outgoing> told(Transaction transaction, Dialogue<?> dialogue, Idle idle, Message message) {
        dialogue.reminded(transaction, idle.draft());
        return directory.find(idle.member()).map(member -> new Outgoing(member.id(), message));
    }

    private static Message reminder(CaseId id) {
        return Message.of(new Paragraph(text("idle.reminder", id.value())), choices(id));
    }

    private static Message notice(CaseId id) {
        return Message.of(new Paragraph(text("idle.notice", id.value(), String.valueOf(WAIT.toDays()))), choices(id));
    }

    private static Choices choices(CaseId id) {
        return new Choices(List.of(
                Choice.of(text("my-reports.continue"), new ReportAction(Deed.CONTINUE, id).written()),
                Choice.of(text("my-reports.delete"), new ReportAction(Deed.DELETE, id).written())));
    }
}
