package org.wardmate.handover;

import java.util.List;
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
import org.wardmate.casework.Chronicle;
import org.wardmate.handover.Contents.Step;

/** What happened to a case, as outsiders read it: nothing that officers keep to themselves, and no other case. */
final class History {
    private final Chronicle chronicle;

    History(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    List<Step> of(List<CaseEvent> events) {
        return events.stream()
                .filter(History::isForOutsiders)
                .map(event -> new Step(event.at(), chronicle.words(event)))
                .toList();
    }

    private static boolean isForOutsiders(CaseEvent event) {
        return switch (event) {
            case Noted noted -> noted.shared();
            case CaseHeld _,
                    HoldLifted _,
                    KeptLonger _,
                    CaseLinked _,
                    CaseEscalated _,
                    MatchingDecided _,
                    FeedbackGiven _ -> false;
            case CaseKeptPrivate _,
                    CaseSubmitted _,
                    MoreTold _,
                    CaseWithdrawn _,
                    ShareAdded _,
                    ShareWithdrawn _,
                    MemberAnswered _,
                    CaseAcknowledged _,
                    CaseTaken _,
                    CaseHandedOver _,
                    MemberAsked _,
                    StepTaken _,
                    CaseClosed _,
                    CaseReopened _ -> true;
        };
    }
}
