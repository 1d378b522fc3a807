package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseEscalated;
import org.wardmate.casework.CaseEvent.CaseHandedOver;
import org.wardmate.casework.CaseEvent.CaseHeld;
import org.wardmate.casework.CaseEvent.CaseKeptPrivate;
import org.wardmate.casework.CaseEvent.CaseLinked;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.FeedbackGiven;
import org.wardmate.casework.CaseEvent.HoldLifted;
import org.wardmate.casework.CaseEvent.KeptLonger;
import org.wardmate.casework.CaseEvent.MatchingDecided;
import org.wardmate.casework.CaseEvent.MemberAnswered;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseEvent.ShareAdded;
import org.wardmate.casework.CaseEvent.ShareWithdrawn;
import org.wardmate.casework.CaseEvent.StepTaken;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.ReportAction;
import org.wardmate.casework.ReportAction.Deed;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;

/** What a member hears of what officers do with their report. */
final class MemberNews {
    private final Directory directory;

    MemberNews(Directory directory) {
        this.directory = directory;
    }

    /** Empty for what is not for the member, and for what the member did. */
    Optional<Message> of(CaseId id, CaseEvent event) {
        String who = directory.described(event.by());
        return switch (event) {
            case CaseAcknowledged _ -> Optional.of(saying(id, text("news.acknowledged", who, id.value())));
            case CaseTaken _ -> Optional.of(saying(id, text("news.taken", who, id.value())));
            case CaseHandedOver(var _, var _, var to) ->
                Optional.of(saying(id, text("news.handed-over", who, directory.described(to), id.value())));
            case MemberAsked(var _, var _, var words) -> Optional.of(asked(id, who, words));
            case Noted(var _, var _, var words, var shared) ->
                shared ? Optional.of(told(id, text("news.told", who, id.value()), words)) : Optional.empty();
            case StepTaken(var _, var _, var step, var detail) ->
                Optional.of(saying(
                        id,
                        detail.isEmpty()
                                ? text("news.step", who, step.label(), id.value())
                                : text("news.step.detail", who, step.label(), detail, id.value())));
            case CaseClosed closed -> Optional.of(closed(id, who, closed));
            case CaseReopened(var _, var _, var words) ->
                Optional.of(told(id, text("news.reopened", who, id.value()), words));
            case CaseHeld(var _, var _, var reason) ->
                Optional.of(held(id, text("news.held", who, id.value()), text("news.held.how"), reason));
            case HoldLifted(var _, var _, var reason) ->
                Optional.of(held(id, text("news.hold-lifted", who, id.value()), text("news.hold-lifted.how"), reason));
            case CaseLinked _,
                    KeptLonger _,
                    CaseEscalated _,
                    CaseKeptPrivate _,
                    CaseSubmitted _,
                    MoreTold _,
                    CaseWithdrawn _,
                    ShareAdded _,
                    ShareWithdrawn _,
                    MatchingDecided _,
                    MemberAnswered _,
                    FeedbackGiven _ -> Optional.empty();
        };
    }

    /** Asks the member to let a colleague of the officer's have it too. */
    static Message proposed(CaseId id, Member officer, Member colleague) {
        return Message.of(
                new Paragraph(text("news.proposed", officer.described(), id.value(), colleague.described())),
                new Choices(List.of(Choice.of(
                        text("news.proposed.look"), new ReportAction(Deed.SHARE, id, colleague.id()).written()))));
    }

    private static Message saying(CaseId id, String words) {
        return Message.of(new Paragraph(words), show(id));
    }

    private static Message told(CaseId id, String heading, String words) {
        return Message.of(new Heading(heading), new Paragraph(words), show(id));
    }

    private static Message held(CaseId id, String heading, String how, String reason) {
        return Message.of(new Heading(heading), new Paragraph(how), new Paragraph(reason), show(id));
    }

    private static Choices show(CaseId id) {
        return new Choices(List.of(Choice.of(text("my-reports.show"), new ReportAction(Deed.SHOW, id).written())));
    }

    private static Message asked(CaseId id, String who, String words) {
        return Message.of(
                new Heading(text("news.asked", who, id.value())), new Paragraph(words), MemberForms.answer(id, ""));
    }

    private static Message closed(CaseId id, String who, CaseClosed closed) {
        return Message.of(
                new Heading(text("news.closed", id.value())),
                new Facts(List.of(
                        new Fact(text("news.closed.who"), who),
                        new Fact(text("desk.outcome"), closed.outcome().label()))),
                new Paragraph(closed.words()),
                new Paragraph(text("news.closed.next")),
                reopening(id),
                new Divider(),
                MemberForms.feedback(id));
    }

    private static Block reopening(CaseId id) {
        return new Choices(List.of(
                Choice.of(text("my-reports.reopen"), new ReportAction(Deed.REOPEN, id).written()),
                Choice.of(text("my-reports.show"), new ReportAction(Deed.SHOW, id).written())));
    }
}
