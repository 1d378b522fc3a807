package org.wardmate.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Standing.Countermanded;
import org.wardmate.election.Standing.Postponed;
import org.wardmate.election.Standing.Superseded;
import org.wardmate.knowledge.document.CouncilId;

class CouncilPollTest {
    private static final WorkingDays DAYS = new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn());
    private static final CouncilId COUNCIL = new CouncilId("made-up");

    private final CouncilPoll poll = CouncilPoll.ordinary(COUNCIL, 2027);

    @Test
    void anOrdinaryPollIsOnTheFirstThursdayInMay() {
        assertThat(poll.timetable(DAYS)).map(Timetable::poll).contains(Poll.on(LocalDate.of(2027, 5, 6)));
    }

    @Test
    void aPostponedPollHasTheTimetableOfItsNewDay() {
        CouncilPoll noticed =
                new CouncilPoll(COUNCIL, "", poll.poll().withNotice(LocalDate.of(2027, 3, 24)), poll.standing());
        LocalDate later = LocalDate.of(2027, 6, 10);

        assertThat(noticed.standing(new Postponed(later, "made up")).timetable(DAYS))
                .contains(Timetable.of(Poll.on(later), DAYS));
    }

    @Test
    void aPollPutOffWithoutADayHasNoTimetable() {
        assertThat(poll.standing(new Postponed(null, "made up")).timetable(DAYS))
                .isEmpty();
    }

    @Test
    void aPollThatIsNotHeldHasNoTimetable() {
        assertThat(poll.standing(new Countermanded(LocalDate.of(2027, 4, 30), "made up"))
                        .timetable(DAYS))
                .isEmpty();
        assertThat(poll.standing(new Superseded(List.of(new CouncilId("successor")), "made up"))
                        .timetable(DAYS))
                .isEmpty();
    }

    @Test
    void aPollWhoseDayWasDeclaredToBeNoneHasNoTimetable() throws IOException {
        DeclaredDays mourning = DeclaredDays.read(new StringReader("2027-05-06 = MOURNING: made up"));

        assertThat(poll.timetable(new WorkingDays(Counting.ELECTION, mourning))).isEmpty();
    }

    @Test
    void aByElectionHasItsOwnDay() {
        Poll wednesday = Poll.on(LocalDate.of(2024, 11, 20));
        assertThat(CouncilPoll.byElection(COUNCIL, "North Ward (sample)", wednesday)
                        .timetable(DAYS))
                .contains(Timetable.of(wednesday, DAYS));
    }
}
