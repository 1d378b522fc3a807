package org.wardmate.election;

import java.time.LocalDate;
import java.util.Optional;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Standing.Countermanded;
import org.wardmate.election.Standing.GoingAhead;
import org.wardmate.election.Standing.Postponed;
import org.wardmate.election.Standing.Superseded;
import org.wardmate.knowledge.document.CouncilId;

/**
 * A poll at one council.
 *
 * @param area the ward or division of a by-election; empty where the whole council or a part of it is elected as usual
 */
public record CouncilPoll(CouncilId council, String area, Poll poll, Standing standing) {
    public static CouncilPoll ordinary(CouncilId council, int year) {
        return new CouncilPoll(council, "", Poll.ordinary(year), new GoingAhead());
    }

    public static CouncilPoll byElection(CouncilId council, String area, Poll poll) {
        return new CouncilPoll(council, area, poll, new GoingAhead());
    }

    public CouncilPoll standing(Standing now) {
        return new CouncilPoll(council, area, poll, now);
    }

    CouncilPoll with(Poll now) {
        return new CouncilPoll(council, area, now, standing);
    }

    /** The day on which it is held, as far as that is known. */
    public Optional<LocalDate> heldOn() {
        return present().map(Poll::day);
    }

    /**
     * Its timetable; empty while there is none to go by, as when its day was since declared to be no working day. A
     * postponed poll begins anew: the notice given of the first day says nothing of the second.
     */
    public Optional<Timetable> timetable(WorkingDays days) {
        return present().filter(now -> days.contain(now.day())).map(now -> Timetable.of(now, days));
    }

    private Optional<Poll> present() {
        return switch (standing) {
            case GoingAhead() -> Optional.of(poll);
            case Postponed(var to, var _) -> Optional.ofNullable(to).map(Poll::on);
            case Countermanded _, Superseded _ -> Optional.empty();
        };
    }
}
