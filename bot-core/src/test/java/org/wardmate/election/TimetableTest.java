package org.wardmate.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.election.Milestone.EMERGENCY_PROXY_VOTES;
import static org.wardmate.election.Milestone.EXPENSES_RETURN;
import static org.wardmate.election.Milestone.LOST_POSTAL_VOTES;
import static org.wardmate.election.Milestone.NOMINATIONS_CLOSE;
import static org.wardmate.election.Milestone.NOTICE_OF_ELECTION;
import static org.wardmate.election.Milestone.NOTICE_OF_POLL;
import static org.wardmate.election.Milestone.PERSONAL_EXPENSES;
import static org.wardmate.election.Milestone.PERSONS_NOMINATED;
import static org.wardmate.election.Milestone.POLL;
import static org.wardmate.election.Milestone.POLLING_AGENTS;
import static org.wardmate.election.Milestone.POSTAL_VOTES;
import static org.wardmate.election.Milestone.PROXY_VOTES;
import static org.wardmate.election.Milestone.REGISTER_OF_INTERESTS;
import static org.wardmate.election.Milestone.REGISTRATION;
import static org.wardmate.election.Milestone.VOTER_AUTHORITY_CERTIFICATES;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Timetable.Entry;
import org.wardmate.election.Timetable.Period;

class TimetableTest {
    private static final WorkingDays DAYS = new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn());

    /** What was published for each poll: by the Electoral Commission or a council; 2026 and 2027 worked out by hand. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # polling day, 25,         19,         18,         12,         11,         6,          5,          4
            # Electoral Commission
            2016-05-05,    2016-03-30, 2016-04-07, 2016-04-08, 2016-04-18, 2016-04-19, 2016-04-26, 2016-04-27, 2016-04-28
            # Mid Devon, which published its notice earlier
            2021-05-06,    2021-03-29, 2021-04-08, 2021-04-09, 2021-04-19, 2021-04-20, 2021-04-27, 2021-04-28, 2021-04-29
            # Local Government Association; Electoral Commission
            2023-05-04,    2023-03-27, 2023-04-04, 2023-04-05, 2023-04-17, 2023-04-18, 2023-04-25, 2023-04-26, 2023-04-27
            # Mid Devon
            2024-05-02,    2024-03-26, 2024-04-05, 2024-04-08, 2024-04-16, 2024-04-17, 2024-04-24, 2024-04-25, 2024-04-26
            # a by-election on a Wednesday: North Yorkshire
            2024-11-20,    2024-10-16, 2024-10-24, 2024-10-25, 2024-11-04, 2024-11-05, 2024-11-12, 2024-11-13, 2024-11-14
            # Stroud; South Hams
            2025-05-01,    2025-03-25, 2025-04-02, 2025-04-03, 2025-04-11, 2025-04-14, 2025-04-23, 2025-04-24, 2025-04-25
            2026-05-07,    2026-03-30, 2026-04-09, 2026-04-10, 2026-04-20, 2026-04-21, 2026-04-28, 2026-04-29, 2026-04-30
            2027-05-06,    2027-03-31, 2027-04-08, 2027-04-09, 2027-04-19, 2027-04-20, 2027-04-27, 2027-04-28, 2027-04-29
            """)
    void agreesWithWhatWasPublished(
            LocalDate poll,
            LocalDate notice,
            LocalDate nominations,
            LocalDate nominated,
            LocalDate registration,
            LocalDate postal,
            LocalDate proxy,
            LocalDate agents,
            LocalDate lost) {
        Timetable timetable = Timetable.of(Poll.on(poll), DAYS);

        assertThat(timetable.day(NOTICE_OF_ELECTION)).isEqualTo(notice);
        assertThat(timetable.day(NOMINATIONS_CLOSE)).isEqualTo(nominations);
        assertThat(timetable.day(PERSONS_NOMINATED)).isEqualTo(nominated);
        assertThat(timetable.day(REGISTRATION)).isEqualTo(registration);
        assertThat(timetable.day(POSTAL_VOTES)).isEqualTo(postal);
        assertThat(timetable.day(PROXY_VOTES)).isEqualTo(proxy);
        assertThat(timetable.day(VOTER_AUTHORITY_CERTIFICATES)).isEqualTo(proxy);
        assertThat(timetable.day(NOTICE_OF_POLL)).isEqualTo(proxy);
        assertThat(timetable.day(POLLING_AGENTS)).isEqualTo(agents);
        assertThat(timetable.day(LOST_POSTAL_VOTES)).isEqualTo(lost);
        assertThat(timetable.day(Milestone.POLL)).isEqualTo(poll);
        assertThat(timetable.day(EMERGENCY_PROXY_VOTES)).isEqualTo(poll);
    }

    /** As the Association of Liberal Democrat Councillors gives them after the Electoral Commission, January 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-05-01, 2025-06-05",
        "2025-05-02, 2025-06-06",
        "2025-05-03, 2025-06-09",
        "2025-05-04, 2025-06-09",
        "2025-05-05, 2025-06-09",
        "2025-05-06, 2025-06-10"
    })
    void expensesAreCountedFromTheResultAndNeverDueAtAWeekend(LocalDate result, LocalDate due) {
        Poll poll = Poll.on(LocalDate.of(2025, 5, 1)).withResult(result);
        assertThat(Timetable.of(poll, DAYS).day(EXPENSES_RETURN)).isEqualTo(due);
    }

    @Test
    void theEarliestDayCountsBeforeTheResultIsKnown() {
        Timetable timetable = Timetable.of(Poll.on(LocalDate.of(2027, 5, 6)), DAYS);
        assertThat(timetable.day(PERSONAL_EXPENSES)).isEqualTo("2027-05-27");
        assertThat(timetable.day(EXPENSES_RETURN)).isEqualTo("2027-06-10");
    }

    @Test
    void interestsAreDueTwentyEightDaysFromTheFirstInOffice() {
        Poll ordinary = Poll.ordinary(2027);
        assertThat(ordinary.day()).isEqualTo("2027-05-06");
        assertThat(Timetable.of(ordinary, DAYS).day(REGISTER_OF_INTERESTS)).isEqualTo("2027-06-06");

        Poll byElection = Poll.on(LocalDate.of(2027, 9, 16)).withResult(LocalDate.of(2027, 9, 17));
        assertThat(byElection.isOrdinary()).isFalse();
        assertThat(Timetable.of(byElection, DAYS).day(REGISTER_OF_INTERESTS)).isEqualTo("2027-10-14");
    }

    @Test
    void noticeCountsFromTheDayItWasReallyPublished() {
        Poll poll = Poll.on(LocalDate.of(2021, 5, 6)).withNotice(LocalDate.of(2021, 3, 24));
        Timetable timetable = Timetable.of(poll, DAYS);

        assertThat(timetable.entries().getFirst())
                .returns(LocalDate.of(2021, 3, 24), Entry::day)
                .returns("Notice of election published", Entry::title);
        assertThat(timetable.day(NOMINATIONS_CLOSE)).isEqualTo("2021-04-08");
        assertThat(timetable.isNoticeLate(DAYS)).isFalse();
        assertThat(Timetable.of(poll.withNotice(LocalDate.of(2021, 3, 30)), DAYS)
                        .isNoticeLate(DAYS))
                .isTrue();
    }

    @Test
    void thePreElectionPeriodEndsWhenThePollCloses() {
        Period period = Timetable.of(Poll.ordinary(2027), DAYS).period();

        assertThat(period)
                .isEqualTo(new Period(Instant.parse("2027-03-30T23:00:00Z"), Instant.parse("2027-05-06T21:00:00Z")));
        assertThat(period.contains(Instant.parse("2027-03-30T22:59:59Z"))).isFalse();
        assertThat(period.contains(Instant.parse("2027-03-30T23:00:00Z"))).isTrue();
        assertThat(period.contains(Instant.parse("2027-05-06T21:00:00Z"))).isFalse();
    }

    @Test
    void aDayOfMourningMovesWhatComesBeforeIt() throws IOException {
        DeclaredDays mourning = DeclaredDays.read(new StringReader("2027-04-21 = MOURNING: made up"));
        Timetable moved = Timetable.of(Poll.ordinary(2027), new WorkingDays(Counting.ELECTION, mourning));

        assertThat(moved.day(REGISTRATION)).isEqualTo("2027-04-16");
        assertThat(moved.day(PROXY_VOTES)).isEqualTo("2027-04-27");
    }

    /** Every day of a hundred years on which a by-election could be held. */
    @Test
    void keepsItsOrderAndItsDistancesOnAnyDay() {
        LocalDate.of(2007, 1, 1)
                .datesUntil(LocalDate.of(2107, 1, 1))
                .filter(DAYS::contain)
                .forEach(TimetableTest::keepsItsOrderAndItsDistances);
    }

    private static void keepsItsOrderAndItsDistances(LocalDate day) {
        Timetable timetable = Timetable.of(Poll.on(day), DAYS);

        assertThat(timetable.entries().stream().map(Entry::milestone)).containsExactly(Milestone.values());
        assertThat(timetable.entries()).isSortedAccordingTo(Comparator.comparing(Entry::day));
        Rules.TABLE.forEach(rule -> {
            LocalDate due = timetable.day(rule.milestone());
            switch (rule.reckoning()) {
                case Reckoning.WorkingDaysBefore(var count) -> {
                    assertThat(DAYS.contain(due)).isTrue();
                    assertThat(due.datesUntil(day).filter(DAYS::contain)).hasSize(count);
                }
                case Reckoning.OnPollingDay() -> assertThat(due).isEqualTo(day);
                case Reckoning.AfterResult(var days) -> {
                    assertThat(DAYS.contain(due)).isTrue();
                    assertThat(due).isBetween(day.plusDays(days), day.plusDays(days + 5L));
                }
                case Reckoning.InOffice(var days) ->
                    assertThat(due).isBetween(day.plusDays(days - 1L), day.plusDays(days + 3L));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-05-08", "2027-05-03", "2026-12-24", "2027-03-26"})
    void noPollIsHeldOnADayThatDoesNotCount(LocalDate day) {
        assertThatThrownBy(() -> Timetable.of(Poll.on(day), DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No poll is held on %s, which is no working day.".formatted(day));
    }

    @Test
    void refusesNoticeAfterThePollAndAResultBeforeIt() {
        Poll poll = Poll.ordinary(2027);
        assertThatThrownBy(() -> poll.withNotice(poll.day())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> poll.withResult(poll.day().minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMilestoneStandsInTheTableOnceAndHasATitle() {
        assertThat(Rules.TABLE.stream().map(Rules.Rule::milestone)).containsExactly(Milestone.values());
        assertThat(List.of(Milestone.values()))
                .extracting(Milestone::title)
                .doesNotHaveDuplicates()
                .contains("Polling day");
        assertThat(POLL.title()).isEqualTo("Polling day");
        assertThat(Rules.TABLE).noneMatch(rule -> rule.source().isBlank());
    }
}
