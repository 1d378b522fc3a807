package org.wardmate.election.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.CouncilPoll;
import org.wardmate.election.Poll;
import org.wardmate.election.Standing;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;

class ReminderPlanTest {
    private static final WorkingDays DAYS = new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn());
    private static final CouncilId COUNCIL = new CouncilId("made-up");
    private static final CouncilPoll MAY = CouncilPoll.ordinary(COUNCIL, 2027);

    @ParameterizedTest
    @CsvSource({
        "RESOURCES, 2027-03-22T09:00",
        "HEADS_UP, 2027-03-25T09:00",
        "PERIOD_STARTS, 2027-03-31T09:00",
        "NOMINATIONS, 2027-04-08T09:00",
        "REGISTRATION, 2027-04-19T09:00",
        "POSTAL_VOTES, 2027-04-20T09:00",
        "VOTER_ID, 2027-04-27T09:00",
        "EVE_OF_POLL, 2027-05-05T09:00",
        "POLL_CLOSED, 2027-05-06T22:05",
        "AFTER_POLL, 2027-05-07T09:00",
        "PERSONAL_EXPENSES, 2027-05-27T09:00",
        "REGISTER_OF_INTERESTS, 2027-06-04T09:00",
        "EXPENSES_RETURN, 2027-06-10T09:00"
    })
    void plansTheElectionOfMay2027(ReminderKind kind, LocalDateTime at) {
        assertThat(at(MAY, kind)).contains(at);
    }

    @Test
    void plansEachKindOnceInTheOrderOfTheTimes() {
        List<PlannedReminder> plan = ReminderPlan.of(MAY, DAYS);

        assertThat(plan).extracting(PlannedReminder::kind).containsExactlyInAnyOrder(ReminderKind.values());
        assertThat(plan).isSortedAccordingTo((one, other) -> one.sendAt().compareTo(other.sendAt()));
        assertThat(plan).extracting(PlannedReminder::source).noneMatch(String::isBlank);
    }

    @Test
    void movesWhatHangsOnTheNoticeWhenItIsPublishedEarly() {
        CouncilPoll early = noticed(LocalDate.of(2027, 3, 29).minusDays(5));

        assertThat(at(early, ReminderKind.PERIOD_STARTS)).contains(LocalDateTime.of(2027, 3, 24, 9, 0));
        assertThat(at(early, ReminderKind.RESOURCES)).contains(LocalDateTime.of(2027, 3, 17, 9, 0));
        assertThat(at(early, ReminderKind.REGISTRATION)).isEqualTo(at(MAY, ReminderKind.REGISTRATION));
    }

    @Test
    void announcesNoElectionOfWhichNoticeIsOut() {
        assertThat(at(noticed(LocalDate.of(2027, 3, 25)), ReminderKind.HEADS_UP))
                .isEmpty();
        assertThat(at(noticed(LocalDate.of(2027, 3, 30)), ReminderKind.HEADS_UP))
                .isPresent();
    }

    @Test
    void countsExpensesFromTheResult() {
        CouncilPoll counted = new CouncilPoll(
                COUNCIL, "", Poll.ordinary(2027).withResult(LocalDate.of(2027, 5, 7)), new Standing.GoingAhead());

        assertThat(at(counted, ReminderKind.EXPENSES_RETURN)).contains(LocalDateTime.of(2027, 6, 11, 9, 0));
    }

    @Test
    void plansByElectionsOnTheirOwnDay() {
        CouncilPoll byElection =
                CouncilPoll.byElection(COUNCIL, "North Ward (sample)", Poll.on(LocalDate.of(2027, 11, 17)));

        assertThat(ReminderPlan.of(byElection, DAYS)).hasSize(ReminderKind.values().length);
        assertThat(at(byElection, ReminderKind.EVE_OF_POLL)).contains(LocalDateTime.of(2027, 11, 16, 9, 0));
        assertThat(at(byElection, ReminderKind.REGISTER_OF_INTERESTS)).contains(LocalDateTime.of(2027, 12, 14, 9, 0));
    }

    @Test
    void movesAPostponedPollToItsNewDay() {
        CouncilPoll postponed = MAY.standing(new Standing.Postponed(LocalDate.of(2027, 6, 10), "made up"));

        assertThat(at(postponed, ReminderKind.EVE_OF_POLL)).contains(LocalDateTime.of(2027, 6, 9, 9, 0));
    }

    @ParameterizedTest
    @MethodSource("notHeld")
    void plansNothingForAPollThatIsNotHeld(Standing standing) {
        assertThat(ReminderPlan.of(MAY.standing(standing), DAYS)).isEmpty();
    }

    static Stream<Standing> notHeld() {
        return Stream.of(
                new Standing.Postponed(null, "made up"),
                new Standing.Countermanded(LocalDate.of(2027, 4, 30), "made up"),
                new Standing.Superseded(List.of(), "made up"));
    }

    @Test
    void plansNothingForADayThatWasDeclaredToBeNone() throws IOException {
        WorkingDays mourning = new WorkingDays(
                Counting.ELECTION, DeclaredDays.read(new StringReader("2027-05-06 = MOURNING: made up")));

        assertThat(ReminderPlan.of(MAY, mourning)).isEmpty();
    }

    /** In winter and in summer, and on polling days of a century. */
    @Test
    void sendsInTheMorningByTheClockInLondonAndOnceAtNight() {
        for (int year = 2020; year < 2120; year++) {
            for (PlannedReminder planned : ReminderPlan.of(CouncilPoll.ordinary(COUNCIL, year), DAYS)) {
                assertThat(planned.sendAt().atZone(DisplayTime.ZONE).toLocalTime())
                        .isEqualTo(
                                planned.kind() == ReminderKind.POLL_CLOSED ? LocalTime.of(22, 5) : LocalTime.of(9, 0));
            }
        }
    }

    @Test
    void remindsOfNoDeadlineAfterItsDay() {
        for (int year = 2020; year < 2120; year++) {
            CouncilPoll poll = CouncilPoll.ordinary(COUNCIL, year);
            LocalDate interests =
                    at(poll, ReminderKind.REGISTER_OF_INTERESTS).orElseThrow().toLocalDate();
            assertThat(DAYS.contain(interests)).isTrue();
            assertThat(interests)
                    .isBeforeOrEqualTo(poll.poll().day().plusDays(4 + 27))
                    .isAfter(poll.poll().day().plusDays(4 + 20));
        }
    }

    @Test
    void hasARowForEveryKind() {
        assertThat(ReminderTable.ROWS)
                .extracting(ReminderTable.Row::kind)
                .containsExactlyElementsOf(Arrays.asList(ReminderKind.values()));
    }

    private static CouncilPoll noticed(LocalDate notice) {
        return new CouncilPoll(COUNCIL, "", Poll.ordinary(2027).withNotice(notice), new Standing.GoingAhead());
    }

    private static Optional<LocalDateTime> at(CouncilPoll poll, ReminderKind kind) {
        return ReminderPlan.of(poll, DAYS).stream()
                .filter(planned -> planned.kind() == kind)
                .map(planned -> LocalDateTime.ofInstant(planned.sendAt(), DisplayTime.ZONE))
                .findFirst();
    }
}
