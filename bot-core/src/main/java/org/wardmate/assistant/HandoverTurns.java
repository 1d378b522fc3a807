package org.wardmate.assistant;

import java.util.Map;
import java.util.Optional;
import org.wardmate.casework.HandoverAction;
import org.wardmate.conversation.Incoming;
import org.wardmate.handover.Export;
import org.wardmate.handover.Handovers;
import org.wardmate.handover.Parting;
import org.wardmate.handover.PermitId;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;

/** Turns in which an officer takes evidence out of a case. */
final class HandoverTurns {
    private final Handovers handovers;
    private final Records records;

    HandoverTurns(Handovers handovers, Records records) {
        this.handovers = handovers;
        this.records = records;
    }

    /** Empty for a button that has to do with something else. */
    Optional<Handling> pressed(Member officer, String written) {
        return HandoverAction.read(written)
                .map(action -> transaction -> handovers.does(transaction, officer, action, Map.of()));
    }

    /** Empty for a form that has to do with something else. */
    Optional<Handling> submitted(Member officer, Incoming.Submitted form) {
        return HandoverAction.read(form.form())
                .map(action -> transaction -> handovers.does(transaction, officer, action, form.values()));
    }

    /** See {@link Assistant#export}. */
    Optional<Export> fetched(MemberId viewer, PermitId permit) {
        Optional<Parting> parting = records.inTransaction(transaction -> handovers.open(transaction, viewer, permit));
        return parting.map(Parting::packed);
    }
}
