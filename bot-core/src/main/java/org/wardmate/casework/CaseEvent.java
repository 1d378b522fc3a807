package org.wardmate.casework;

import java.time.Instant;
import java.util.List;
import org.wardmate.people.MemberId;

/** Something that happened to a case. Its history is a list of these, to which is only ever added. */
public sealed interface CaseEvent {
    Instant at();

    MemberId by();

    /** The member keeps it as a log of their own. */
    record CaseKeptPrivate(Instant at, MemberId by) implements CaseEvent {}

    /** The member sent it to those they ticked. */
    record CaseSubmitted(Instant at, MemberId by, Urgency urgency, List<Share> shares) implements CaseEvent {
        public CaseSubmitted {
            shares = List.copyOf(shares);
        }
    }

    /** The member told or sent more. */
    record MoreTold(Instant at, MemberId by) implements CaseEvent {}

    record CaseWithdrawn(Instant at, MemberId by) implements CaseEvent {}

    /** The member let somebody more have it. */
    record ShareAdded(Instant at, MemberId by, Share share) implements CaseEvent {}

    /** The member took it back from one of those who had it. */
    record ShareWithdrawn(Instant at, MemberId by, MemberId recipient) implements CaseEvent {}

    /** The member says whether officers at other councils may be told that the same account turned up here. */
    record MatchingDecided(Instant at, MemberId by, boolean agreed) implements CaseEvent {}

    /** The member answered what an officer asked. */
    record MemberAnswered(Instant at, MemberId by, String words) implements CaseEvent {}

    /** The member said whether it helped; the words may be empty. */
    record FeedbackGiven(Instant at, MemberId by, Helped helped, String words) implements CaseEvent {}

    /** An officer has read it. */
    record CaseAcknowledged(Instant at, MemberId by) implements CaseEvent {}

    /** An officer deals with it from now on. */
    record CaseTaken(Instant at, MemberId by) implements CaseEvent {}

    /** Somebody else who has the case is to deal with it. */
    record CaseHandedOver(Instant at, MemberId by, MemberId to) implements CaseEvent {}

    /** An officer asked the member something. */
    record MemberAsked(Instant at, MemberId by, String words) implements CaseEvent {}

    /**
     * An officer wrote something down.
     *
     * @param shared whether the member reads it too
     */
    record Noted(Instant at, MemberId by, String words, boolean shared) implements CaseEvent {}

    /** An officer did something about it; the detail, such as a ticket number, may be empty. */
    record StepTaken(Instant at, MemberId by, CaseStep step, String detail) implements CaseEvent {}

    /** An officer says that it belongs together with another case. */
    record CaseLinked(Instant at, MemberId by, CaseId other) implements CaseEvent {}

    /** It waited too long, and somebody was told that it waits. */
    record CaseEscalated(Instant at, MemberId by, MemberId to) implements CaseEvent {}

    /** An officer closed it, with words for the member. */
    record CaseClosed(Instant at, MemberId by, Outcome outcome, String words) implements CaseEvent {}

    /** The member or an officer took it up again. */
    record CaseReopened(Instant at, MemberId by, String words) implements CaseEvent {}

    /** An officer put it on hold: it is not deleted, whoever asks and whatever its time, until somebody lifts the hold. */
    record CaseHeld(Instant at, MemberId by, String reason) implements CaseEvent {}

    /** An officer lifted the hold. */
    record HoldLifted(Instant at, MemberId by, String reason) implements CaseEvent {}

    /** The member asked that it be kept for longer. */
    record KeptLonger(Instant at, MemberId by) implements CaseEvent {}
}
