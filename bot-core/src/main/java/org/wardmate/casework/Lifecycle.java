package org.wardmate.casework;

import static org.wardmate.casework.CaseStatus.ACKNOWLEDGED;
import static org.wardmate.casework.CaseStatus.AWAITING_MEMBER;
import static org.wardmate.casework.CaseStatus.CLOSED;
import static org.wardmate.casework.CaseStatus.DRAFT;
import static org.wardmate.casework.CaseStatus.IN_HAND;
import static org.wardmate.casework.CaseStatus.KEPT_PRIVATE;
import static org.wardmate.casework.CaseStatus.OPEN;
import static org.wardmate.casework.CaseStatus.REOPENED;
import static org.wardmate.casework.CaseStatus.SUBMITTED;
import static org.wardmate.casework.CaseStatus.WITHDRAWN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.wardmate.casework.Transitions.Edge;

/** Where a case may go from where it stands; anything absent is refused. */
final class Lifecycle {
    private static final Set<CaseStatus> SENT = and(OPEN, CLOSED);

    static final Transitions<CaseStatus, Class<? extends CaseEvent>> TABLE = new Transitions<>(Stream.of(
                    // The member alone
                    from(DRAFT, KEPT_PRIVATE).on(CaseKeptPrivate.class).to(KEPT_PRIVATE),
                    from(DRAFT, KEPT_PRIVATE).on(CaseSubmitted.class).to(SUBMITTED),
                    from(KEPT_PRIVATE).on(MoreTold.class).stays(),
                    // The member, of what they sent
                    from(OPEN).on(MoreTold.class).stays(),
                    from(CLOSED).on(MoreTold.class).to(REOPENED),
                    from(AWAITING_MEMBER).on(MemberAnswered.class).to(IN_HAND),
                    from(ACKNOWLEDGED, IN_HAND).on(MemberAnswered.class).stays(),
                    from(SENT).on(ShareAdded.class).stays(),
                    from(SENT).on(ShareWithdrawn.class).stays(),
                    from(SENT).on(MatchingDecided.class).stays(),
                    from(CLOSED).on(FeedbackGiven.class).stays(),
                    from(SENT).on(CaseWithdrawn.class).to(WITHDRAWN),
                    from(CLOSED, WITHDRAWN).on(KeptLonger.class).stays(),
                    // Officers
                    from(SUBMITTED, REOPENED).on(CaseAcknowledged.class).to(ACKNOWLEDGED),
                    from(SUBMITTED, ACKNOWLEDGED, IN_HAND, REOPENED)
                            .on(CaseTaken.class)
                            .to(IN_HAND),
                    from(AWAITING_MEMBER).on(CaseTaken.class).stays(),
                    from(SUBMITTED, ACKNOWLEDGED, IN_HAND, REOPENED)
                            .on(CaseHandedOver.class)
                            .to(ACKNOWLEDGED),
                    from(AWAITING_MEMBER).on(CaseHandedOver.class).stays(),
                    from(OPEN).on(MemberAsked.class).to(AWAITING_MEMBER),
                    from(SENT).on(Noted.class).stays(),
                    from(SUBMITTED, ACKNOWLEDGED, IN_HAND, REOPENED)
                            .on(StepTaken.class)
                            .to(IN_HAND),
                    from(AWAITING_MEMBER).on(StepTaken.class).stays(),
                    from(SENT).on(CaseLinked.class).stays(),
                    from(ACKNOWLEDGED, IN_HAND, AWAITING_MEMBER)
                            .on(CaseClosed.class)
                            .to(CLOSED),
                    from(SENT).on(CaseHeld.class).stays(),
                    from(and(SENT, WITHDRAWN)).on(HoldLifted.class).stays(),
                    // Time
                    from(OPEN).on(CaseEscalated.class).stays(),
                    // The member or an officer
                    from(CLOSED).on(CaseReopened.class).to(REOPENED))
            .flatMap(List::stream)
            .toList());

    private record Going(Collection<CaseStatus> from, Class<? extends CaseEvent> on) {
        List<Edge<CaseStatus, Class<? extends CaseEvent>>> to(CaseStatus to) {
            return from.stream()
                    .<Edge<CaseStatus, Class<? extends CaseEvent>>>map(each -> new Edge<>(each, on, to))
                    .toList();
        }

        List<Edge<CaseStatus, Class<? extends CaseEvent>>> stays() {
            return from.stream()
                    .<Edge<CaseStatus, Class<? extends CaseEvent>>>map(each -> new Edge<>(each, on, each))
                    .toList();
        }
    }

    private record Standing(Collection<CaseStatus> from) {
        Going on(Class<? extends CaseEvent> event) {
            return new Going(from, event);
        }
    }

    private Lifecycle() {}

    private static Standing from(CaseStatus... statuses) {
        return new Standing(List.of(statuses));
    }

    private static Standing from(Set<CaseStatus> statuses) {
        return new Standing(statuses);
    }

    private static Set<CaseStatus> and(Set<CaseStatus> statuses, CaseStatus another) {
        Set<CaseStatus> all = EnumSet.copyOf(statuses);
        all.add(another);
        return all;
    }
}
