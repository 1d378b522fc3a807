package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmate.audit.Deed;
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
import org.wardmate.message.Block.Fact;
import org.wardmate.message.DisplayTime;
import org.wardmate.people.Directory;

/** A case's history in words, a line an event: when, and what happened. */
public final class Chronicle {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(DisplayTime.ZONE);

    private final Directory directory;

    public Chronicle(Directory directory) {
        this.directory = directory;
    }

    public static String when(Instant at) {
        return WHEN.format(at);
    }

    /** As the member reads it: without what officers noted for themselves. */
    public List<Fact> forMember(List<CaseEvent> history) {
        return history.stream().filter(Chronicle::isForMember).map(this::line).toList();
    }

    /** As those read it who have all of the case. */
    public List<Fact> forOfficers(List<CaseEvent> history) {
        return history.stream().map(this::line).toList();
    }

    private static boolean isForMember(CaseEvent event) {
        return switch (event) {
            case Noted noted -> noted.shared();
            case CaseLinked _ -> false;
            case CaseKeptPrivate _,
                    CaseSubmitted _,
                    MoreTold _,
                    CaseWithdrawn _,
                    ShareAdded _,
                    ShareWithdrawn _,
                    MatchingDecided _,
                    MemberAnswered _,
                    FeedbackGiven _,
                    CaseAcknowledged _,
                    CaseTaken _,
                    CaseHandedOver _,
                    MemberAsked _,
                    StepTaken _,
                    CaseEscalated _,
                    CaseClosed _,
                    CaseReopened _,
                    CaseHeld _,
                    HoldLifted _,
                    KeptLonger _ -> true;
        };
    }

    private Fact line(CaseEvent event) {
        return new Fact(when(event.at()), words(event));
    }

    /** What happened, and by whom, in a line. */
    public String words(CaseEvent event) {
        return switch (event) {
            case CaseKeptPrivate _ -> text("history.kept-private");
            case CaseSubmitted(var _, var _, var _, var shares) ->
                text(
                        "history.submitted",
                        String.join(
                                "; ",
                                shares.stream()
                                        .map(share -> directory.described(share.recipient()))
                                        .toList()));
            case MoreTold _ -> text("history.more");
            case CaseWithdrawn _ -> text("history.withdrawn");
            case ShareAdded(var _, var _, var share) ->
                text("history.share-added", directory.described(share.recipient()));
            case ShareWithdrawn(var _, var _, var recipient) ->
                text("history.share-withdrawn", directory.described(recipient));
            case MatchingDecided(var _, var _, var agreed) ->
                agreed ? text("history.matching") : text("history.no-matching");
            case MemberAnswered(var _, var _, var words) -> text("history.answered", words);
            case FeedbackGiven(var _, var _, var helped, var words) ->
                words.isEmpty()
                        ? text("history.feedback", helped.label())
                        : text("history.feedback.words", helped.label(), words);
            case CaseAcknowledged _ -> text("history.acknowledged", by(event));
            case CaseTaken _ -> text("history.taken", by(event));
            case CaseHandedOver(var _, var _, var to) ->
                text("history.handed-over", by(event), directory.described(to));
            case MemberAsked(var _, var _, var words) -> text("history.asked", by(event), words);
            case Noted(var _, var _, var words, var shared) ->
                shared ? text("history.told", by(event), words) : text("history.noted", by(event), words);
            case StepTaken(var _, var _, var step, var detail) ->
                detail.isEmpty()
                        ? text("history.step", by(event), step.label())
                        : text("history.step.detail", by(event), step.label(), detail);
            case CaseLinked(var _, var _, var other) -> text("history.linked", by(event), other.value());
            case CaseEscalated(var _, var _, var to) -> text("history.escalated", directory.described(to));
            case CaseClosed(var _, var _, var outcome, var words) ->
                text("history.closed", by(event), outcome.label(), words);
            case CaseReopened(var _, var _, var words) ->
                words.isEmpty()
                        ? text("history.reopened", by(event))
                        : text("history.reopened.words", by(event), words);
            case CaseHeld(var _, var _, var reason) -> text("history.held", by(event), reason);
            case HoldLifted(var _, var _, var reason) -> text("history.hold-lifted", by(event), reason);
            case KeptLonger _ -> text("history.kept-longer");
        };
    }

    private String by(CaseEvent event) {
        return Optional.of(event.by())
                .filter(by -> !by.equals(Deed.WARDMATE))
                .map(directory::described)
                .orElseGet(() -> text("history.wardmate"));
    }
}
