package org.wardmate.assistant;

import java.util.Optional;
import org.wardmate.conversation.Incoming;
import org.wardmate.election.mode.ModeDesk;
import org.wardmate.people.Member;

/** Turns in which an officer looks at the pre-election mode, or sets it by hand. */
final class ModeTurns {
    private final ModeDesk desk;

    ModeTurns(ModeDesk desk) {
        this.desk = desk;
    }

    /** Empty for those whom it is not for. */
    Optional<Handling> shown(Member member) {
        return ModeDesk.isFor(member)
                ? Optional.of(Handling.to(member, transaction -> desk.shown(transaction, member)))
                : Optional.empty();
    }

    /** Empty for other forms. */
    Optional<Handling> submitted(Member member, Incoming.Submitted form) {
        return form.form().equals(ModeDesk.FORM) && ModeDesk.isFor(member)
                ? Optional.of(Handling.to(member, transaction -> desk.filledIn(transaction, member, form.values())))
                : Optional.empty();
    }
}
