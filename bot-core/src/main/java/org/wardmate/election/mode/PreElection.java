package org.wardmate.election.mode;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.wardmate.election.KnownPoll;
import org.wardmate.election.Polls;
import org.wardmate.election.Timetable.Period;
import org.wardmate.election.mode.Running.Why;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Reading;

/** Whether the pre-election mode runs at a council: by the timetables of its polls, unless an officer set it by hand. */
public final class PreElection {
    private final Polls polls;
    private final Switches switches;

    public PreElection(Polls polls, Switches switches) {
        this.polls = polls;
        this.switches = switches;
    }

    /** That it runs at a moment; empty where it does not. */
    public Optional<Running> at(Reading reading, CouncilId council, Instant moment) {
        Optional<Switched> switched = switches.inForce(reading, council, moment);
        return switched.isEmpty() ? byTimetable(reading, council, moment) : switched.flatMap(PreElection::byOfficer);
    }

    /** What an officer's switch comes to. */
    private static Optional<Running> byOfficer(Switched switched) {
        return switch (switched.setting()) {
            case ON -> Optional.of(new Running(switched.at(), switched.end(), new Why.ByOfficer(switched)));
            case OFF, BY_TIMETABLE -> Optional.empty();
        };
    }

    /** Of several polls, the one whose period lasts longest counts. */
    Optional<Running> byTimetable(Reading reading, CouncilId council, Instant moment) {
        return polls.of(reading, council).stream()
                .flatMap(poll -> running(poll, moment).stream())
                .max(Comparator.comparing(Running::until));
    }

    /** The next period that the timetables hold. */
    Optional<Running> next(Reading reading, CouncilId council, Instant moment) {
        return polls.of(reading, council).stream()
                .flatMap(poll -> polls.timetable(poll).map(timetable -> running(poll, timetable.period())).stream())
                .filter(period -> period.since().isAfter(moment))
                .min(Comparator.comparing(Running::since));
    }

    private Optional<Running> running(KnownPoll poll, Instant moment) {
        return polls.timetable(poll)
                .map(timetable -> timetable.period())
                .filter(period -> period.contains(moment))
                .map(period -> running(poll, period));
    }

    private static Running running(KnownPoll poll, Period period) {
        return new Running(period.from(), period.until(), new Why.ByTimetable(poll));
    }
}
