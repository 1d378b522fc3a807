package org.wardmate.assistant;

import java.util.Optional;
import org.wardmate.casework.RightsAction;
import org.wardmate.casework.due.Reminders;
import org.wardmate.casework.due.Wellbeing;
import org.wardmate.casework.officer.CaseDesk;
import org.wardmate.casework.officer.DeskAction;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.Member;
import org.wardmate.rights.Rights;

/** Turns that have to do with cases: officers' work on them, what leaves them, and what is kept of people. */
final class CaseTurns {
    private final CaseDesk desk;
    private final HandoverTurns handovers;
    private final Rights rights;
    private final Reminders reminders;

    CaseTurns(CaseDesk desk, HandoverTurns handovers, Rights rights, Reminders reminders) {
        this.desk = desk;
        this.handovers = handovers;
        this.rights = rights;
        this.reminders = reminders;
    }

    /** The cases an officer has; empty for those to whom none come. */
    Optional<Handling> listed(Member officer) {
        return CaseDesk.isFor(officer) ? Optional.of(transaction -> desk.list(transaction, officer)) : Optional.empty();
    }

    Handling ownData(Member member) {
        return transaction -> rights.shown(transaction, member);
    }

    /** Empty for those who see no certificates of deletion. */
    Optional<Handling> certificates(Member officer) {
        return Rights.seesCertificates(officer)
                ? Optional.of(transaction -> rights.certificates(transaction, officer))
                : Optional.empty();
    }

    /** Empty for a button that has to do with something else. */
    Optional<Handling> pressed(Member member, String written) {
        return DeskAction.read(written)
                .<Handling>map(action -> transaction -> desk.does(transaction, member, action))
                .or(() -> written.equals(CaseDesk.LIST) ? listed(member) : Optional.empty())
                .or(() -> handovers.pressed(member, written))
                .or(() -> RightsAction.read(written)
                        .map(action -> transaction -> rights.does(transaction, member, action)))
                .or(() -> written.equals(Wellbeing.NO_MORE)
                        ? Optional.of(transaction -> reminders.declined(transaction, member))
                        : Optional.empty());
    }

    /** Empty for a form that has to do with something else. */
    Optional<Handling> submitted(Member member, Incoming.Submitted form) {
        return DeskAction.read(form.form())
                .<Handling>map(action -> transaction -> desk.does(transaction, member, action, form.values()))
                .or(() -> handovers.submitted(member, form));
    }
}
