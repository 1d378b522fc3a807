package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.FeedbackGiven;
import org.wardmate.casework.CaseEvent.MemberAnswered;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Helped;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.casework.officer.MemberForms;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** What a member says back to those who have their report: answers, whether it helped, and that it is not over. */
final class Replies {
    private final ReportFiles files;
    private final Recipients recipients;
    private final Clock clock;

    Replies(ReportFiles files, Recipients recipients, Clock clock) {
        this.files = files;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Asks for words where the button alone does not say enough. */
    List<Outgoing> asks(Member member, CaseFile file, Deed deed) {
        return Outgoing.only(
                member,
                switch (deed) {
                    case ANSWER -> Message.of(MemberForms.answer(file.id(), ""));
                    case REOPEN ->
                        Message.of(new Paragraph(text("my-reports.reopen.how")), MemberForms.reopening(file.id(), ""));
                    default -> Message.of(MemberForms.feedback(file.id()));
                });
    }

    /** A form the member sent. Words that cannot be taken come back to them. */
    List<Outgoing> does(
            Transaction transaction, Member member, CaseFile file, Deed deed, Map<String, List<String>> form) {
        String words = MemberForms.words(form);
        if (words.length() > MemberForms.LONGEST) {
            return refused(member, file, deed, text("officer.too-long", String.valueOf(MemberForms.LONGEST)), words);
        }
        Optional<CaseEvent> event = event(member, deed, form, words);
        if (event.isEmpty()) {
            return refused(member, file, deed, text("reply.empty"), words);
        }
        return files.cases()
                .happened(transaction, file, event.get())
                .map(now -> told(transaction, member, now, event.get()))
                .orElseGet(() -> Outgoing.only(
                        member,
                        words.isEmpty()
                                ? Message.saying(text("my-reports.not-now"))
                                : Message.of(
                                        new Paragraph(text("my-reports.not-now")),
                                        new Paragraph(text("desk.words-back", words)))));
    }

    private Optional<CaseEvent> event(Member member, Deed deed, Map<String, List<String>> form, String words) {
        return switch (deed) {
            case ANSWER ->
                Optional.of(words)
                        .filter(written -> !written.isEmpty())
                        .map(written -> new MemberAnswered(clock.instant(), member.id(), written));
            case REOPEN -> Optional.of(new CaseReopened(clock.instant(), member.id(), words));
            default ->
                Arrays.stream(Helped.values())
                        .filter(helped ->
                                form.getOrDefault(MemberForms.HELPED, List.of()).contains(helped.name()))
                        .findFirst()
                        .map(helped -> new FeedbackGiven(clock.instant(), member.id(), helped, words));
        };
    }

    private static List<Outgoing> refused(Member member, CaseFile file, Deed deed, String reason, String words) {
        return Outgoing.only(
                member,
                Message.of(
                        new Paragraph(reason),
                        switch (deed) {
                            case ANSWER -> MemberForms.answer(file.id(), words);
                            case REOPEN -> MemberForms.reopening(file.id(), words);
                            default -> MemberForms.feedback(file.id());
                        }));
    }

    private List<Outgoing> told(Transaction transaction, Member member, CaseFile now, CaseEvent event) {
        List<Outgoing> said = new ArrayList<>();
        switch (event) {
            case MemberAnswered(var _, var _, var words) -> {
                files.note(transaction, member, "member-answered", now.id());
                said.addAll(Outgoing.only(member, Message.saying(text("reply.answered"))));
                said.addAll(recipients.told(
                        now, text("desk.answered", member.name(), now.id().value()), words, member.id()));
            }
            case CaseReopened(var _, var _, var words) -> {
                files.note(transaction, member, "case-reopened", now.id());
                said.addAll(Outgoing.only(member, Message.saying(text("reply.reopened"))));
                said.addAll(recipients.told(
                        now, text("desk.reopened", member.name(), now.id().value()), words, member.id()));
            }
            default -> {
                files.note(transaction, member, "feedback-given", now.id());
                said.addAll(Outgoing.only(member, Message.saying(text("reply.feedback"))));
            }
        }
        said.addAll(recipients.refreshed(transaction, now));
        return said;
    }
}
