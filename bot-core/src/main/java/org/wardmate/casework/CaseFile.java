package org.wardmate.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.wardmate.casework.Share.Extent;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/**
 * The cover of a case: whose it is and where it stands, without a word of what it is about.
 *
 * @param events how many there are in its history; tells one state of the case from the next
 */
public record CaseFile(
        CaseId id,
        MemberId member,
        CouncilId council,
        Instant opened,
        Standing standing,
        List<Share> shares,
        int events) {
    public CaseFile {
        shares = List.copyOf(shares);
    }

    static CaseFile opened(CaseId id, MemberId member, CouncilId council, Instant at) {
        return new CaseFile(id, member, council, at, Standing.DRAFT, List.of(), 0);
    }

    /** The case after something happened to it; empty where the lifecycle does not allow that. */
    Optional<CaseFile> after(CaseEvent event) {
        return Lifecycle.TABLE
                .from(status(), event.getClass())
                .map(now -> new CaseFile(
                        id, member, council, opened, standing(event).at(now), shares(event), events + 1));
    }

    private Standing standing(CaseEvent event) {
        return switch (event) {
            case CaseSubmitted(var _, var _, var urgency, var _) -> standing.of(urgency);
            case MatchingDecided(var _, var _, var agreed) -> standing.matching(agreed);
            case CaseTaken(var _, var by) -> standing.with(by);
            case CaseHandedOver(var _, var _, var to) -> standing.with(to);
            case CaseAcknowledged _, MemberAsked _, StepTaken _ -> standing.withActing(event.by());
            case CaseClosed(var _, var by, var outcome, var _) ->
                standing.withActing(by).ended(outcome);
            case CaseReopened _ -> standing.ended(null);
            case MoreTold _ -> standing.ended(null);
            case ShareWithdrawn(var _, var _, var recipient) ->
                recipient.equals(standing.holder()) ? standing.with(null) : standing;
            case CaseHeld(var _, var by, var _) -> standing.held(by);
            case HoldLifted _ -> standing.held(null);
            case CaseKeptPrivate _,
                    KeptLonger _,
                    CaseWithdrawn _,
                    ShareAdded _,
                    MemberAnswered _,
                    FeedbackGiven _,
                    Noted _,
                    CaseLinked _,
                    CaseEscalated _ -> standing;
        };
    }

    private List<Share> shares(CaseEvent event) {
        return switch (event) {
            case CaseSubmitted(var _, var _, var _, var agreed) -> agreed;
            case ShareAdded(var _, var _, var share) ->
                Stream.concat(sharesBut(share.recipient()), Stream.of(share)).toList();
            case ShareWithdrawn(var _, var _, var recipient) ->
                sharesBut(recipient).toList();
            case CaseWithdrawn _ -> List.of();
            case CaseKeptPrivate _,
                    MoreTold _,
                    MatchingDecided _,
                    MemberAnswered _,
                    FeedbackGiven _,
                    CaseAcknowledged _,
                    CaseTaken _,
                    CaseHandedOver _,
                    MemberAsked _,
                    Noted _,
                    StepTaken _,
                    CaseLinked _,
                    CaseEscalated _,
                    CaseClosed _,
                    CaseReopened _,
                    CaseHeld _,
                    HoldLifted _,
                    KeptLonger _ -> shares;
        };
    }

    private Stream<Share> sharesBut(MemberId recipient) {
        return shares.stream().filter(share -> !share.recipient().equals(recipient));
    }

    public CaseStatus status() {
        return standing.status();
    }

    /** Null until it is submitted. */
    public @Nullable Urgency urgency() {
        return standing.urgency();
    }

    public Optional<MemberId> holder() {
        return Optional.ofNullable(standing.holder());
    }

    /** Who put it on hold; empty when it is on none. */
    public Optional<MemberId> heldBy() {
        return Optional.ofNullable(standing.heldBy());
    }

    /** Whether it must not be deleted. */
    public boolean isHeld() {
        return standing.heldBy() != null;
    }

    /** Whether others have it. */
    public boolean isShared() {
        return isOpen() || status() == CaseStatus.CLOSED;
    }

    /** Whether somebody is to do something about it. */
    public boolean isOpen() {
        return CaseStatus.OPEN.contains(status());
    }

    /** Whether this may happen to it, as it stands. */
    public boolean allows(Class<? extends CaseEvent> event) {
        return Lifecycle.TABLE.from(status(), event).isPresent();
    }

    /** How much of it the member lets a person have; empty for nothing. */
    public Optional<Extent> extentFor(MemberId person) {
        return shares.stream()
                .filter(share -> share.recipient().equals(person))
                .map(Share::extent)
                .findFirst();
    }

    /** Those who have all of it. */
    public List<MemberId> wholeRecipients() {
        return shares.stream()
                .filter(share -> share.extent() == Extent.WHOLE)
                .map(Share::recipient)
                .toList();
    }
}
