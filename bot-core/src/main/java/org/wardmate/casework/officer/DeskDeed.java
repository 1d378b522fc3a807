package org.wardmate.casework.officer;

import static org.wardmate.casework.officer.DeskDeed.Reach.ALONE;
import static org.wardmate.casework.officer.DeskDeed.Reach.HOLDING;
import static org.wardmate.casework.officer.DeskDeed.Reach.SUMMARY;
import static org.wardmate.casework.officer.DeskDeed.Reach.WHOLE;
import static org.wardmate.message.Texts.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseHandedOver;
import org.wardmate.casework.CaseEvent.CaseHeld;
import org.wardmate.casework.CaseEvent.CaseLinked;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseEvent.HoldLifted;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseEvent.StepTaken;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Share.Extent;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;

/** What an officer can do with a case, how much of the case they must have for it, and what then happens to the case. */
public enum DeskDeed {
    ACKNOWLEDGE(SUMMARY, CaseAcknowledged.class),
    TAKE(ALONE, CaseTaken.class),
    ASK(SUMMARY, MemberAsked.class),
    NOTE(SUMMARY, Noted.class),
    LOG(WHOLE, StepTaken.class),
    CLOSE(ALONE, CaseClosed.class),
    REOPEN(ALONE, CaseReopened.class),
    HAND_OVER(WHOLE, CaseHandedOver.class),
    /** Asks the member to let a colleague have it. */
    PROPOSE(WHOLE, CaseHandedOver.class),
    LINK(WHOLE, CaseLinked.class),
    /** Keeps the case from being deleted. */
    HOLD(HOLDING, CaseHeld.class),
    LIFT_HOLD(HOLDING, HoldLifted.class),
    PICTURES(WHOLE, null),
    HISTORY(WHOLE, null),
    SHOW(SUMMARY, null);

    /** How much of a case a deed takes. */
    enum Reach {
        /** Any share of it. */
        SUMMARY,
        /** All of it; or a summary, where nobody has more and so nobody else can see to it. */
        ALONE,
        /** All of it. */
        WHOLE,
        /** Any share of it, or having put it on hold; and a role that may hold and delete. */
        HOLDING
    }

    private final Reach reach;
    private final @Nullable Class<? extends CaseEvent> event;

    DeskDeed(Reach reach, @Nullable Class<? extends CaseEvent> event) {
        this.reach = reach;
        this.event = event;
    }

    /** Whether this officer may do this with this case, as it stands. */
    boolean isFor(Member officer, CaseFile file) {
        return isWithinReach(officer, file) && (event == null || file.allows(event)) && isWanted(file);
    }

    /** A hold is put on what is on none, and lifted from what is on one. */
    private boolean isWanted(CaseFile file) {
        return switch (this) {
            case HOLD -> !file.isHeld();
            case LIFT_HOLD -> file.isHeld();
            default -> true;
        };
    }

    /** Whether this officer has as much of this case as this takes. */
    boolean isWithinReach(Member officer, CaseFile file) {
        if (reach == HOLDING) {
            return Access.allows(officer, Permission.HOLD_AND_DELETE)
                    && (file.extentFor(officer.id()).isPresent()
                            || file.heldBy().filter(officer.id()::equals).isPresent());
        }
        Optional<Extent> share = file.extentFor(officer.id());
        return share.isPresent()
                && switch (share.get()) {
                    case WHOLE -> Access.allows(officer, Permission.WORK_ON_CASES);
                    case SUMMARY ->
                        Access.allows(officer, Permission.SEE_SUMMARIES)
                                && (reach == SUMMARY
                                        || (reach == ALONE
                                                && file.wholeRecipients().isEmpty()));
                };
    }

    /** Whether it would be wrong to do it on the strength of what was there before. */
    boolean restsOnWhatWasSeen() {
        return switch (this) {
            case TAKE, HAND_OVER, CLOSE, REOPEN -> true;
            case ACKNOWLEDGE, ASK, NOTE, LOG, PROPOSE, LINK, HOLD, LIFT_HOLD, PICTURES, HISTORY, SHOW -> false;
        };
    }

    String label() {
        return switch (this) {
            case ACKNOWLEDGE -> text("desk.acknowledge");
            case TAKE -> text("desk.take");
            case ASK -> text("desk.ask");
            case NOTE -> text("desk.note");
            case LOG -> text("desk.log");
            case CLOSE -> text("desk.close");
            case REOPEN -> text("desk.reopen");
            case HAND_OVER -> text("desk.hand-over");
            case PROPOSE -> text("desk.propose");
            case LINK -> text("desk.link");
            case HOLD -> text("desk.hold");
            case LIFT_HOLD -> text("desk.lift-hold");
            case PICTURES -> text("desk.pictures");
            case HISTORY -> text("desk.history");
            case SHOW -> text("desk.show");
        };
    }
}
