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
}
