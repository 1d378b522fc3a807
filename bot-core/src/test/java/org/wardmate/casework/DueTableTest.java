package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.casework.CaseStatus.ACKNOWLEDGED;
import static org.wardmate.casework.CaseStatus.AWAITING_MEMBER;
import static org.wardmate.casework.CaseStatus.CLOSED;
import static org.wardmate.casework.CaseStatus.DRAFT;
import static org.wardmate.casework.CaseStatus.IN_HAND;
import static org.wardmate.casework.CaseStatus.KEPT_PRIVATE;
import static org.wardmate.casework.CaseStatus.REOPENED;
import static org.wardmate.casework.CaseStatus.SUBMITTED;
import static org.wardmate.casework.CaseStatus.WITHDRAWN;
import static org.wardmate.casework.DueKind.ACKNOWLEDGE;
import static org.wardmate.casework.DueKind.ACKNOWLEDGE_SOON;
import static org.wardmate.casework.DueKind.ESCALATE;
import static org.wardmate.casework.DueKind.MEMBER_SILENT;
import static org.wardmate.casework.DueKind.NUDGE_MEMBER;
import static org.wardmate.casework.DueKind.UNTOUCHED;
import static org.wardmate.casework.DueKind.WELLBEING_FIRST;
import static org.wardmate.casework.DueKind.WELLBEING_LAST;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.casework.DueTable.Row;
import org.wardmate.message.DisplayTime;

/** The mirror of the table: by where a case stands, and by how urgent it is. */
class DueTableTest {
    private static final Map<CaseStatus, Set<DueKind>> EXPECTED = Map.of(
            DRAFT, Set.of(),
            KEPT_PRIVATE, Set.of(),
            SUBMITTED, Set.of(ACKNOWLEDGE_SOON, ACKNOWLEDGE, ESCALATE, WELLBEING_FIRST, WELLBEING_LAST),
            ACKNOWLEDGED, Set.of(UNTOUCHED, WELLBEING_FIRST, WELLBEING_LAST),
            IN_HAND, Set.of(UNTOUCHED, WELLBEING_FIRST, WELLBEING_LAST),
            AWAITING_MEMBER, Set.of(NUDGE_MEMBER, MEMBER_SILENT, WELLBEING_FIRST, WELLBEING_LAST),
            REOPENED, Set.of(ACKNOWLEDGE_SOON, ACKNOWLEDGE, ESCALATE, WELLBEING_FIRST, WELLBEING_LAST),
            CLOSED, Set.of(WELLBEING_FIRST, WELLBEING_LAST),
            WITHDRAWN, Set.of());

    private final WorkingHours office = WorkingHours.ofOffices();

    @Test
    void whatIsDueDependsOnWhereACaseStands() {
        for (CaseStatus status : CaseStatus.values()) {
            assertThat(DueTable.TABLE.stream()
                            .filter(row -> row.during().contains(status))
                            .map(Row::kind))
                    .as("%s", status)
                    .containsExactlyInAnyOrderElementsOf(EXPECTED.getOrDefault(status, Set.of()));
        }
    }

    @Test
    void everyKindStandsInTheTableOnce() {
        assertThat(DueTable.TABLE.stream().map(Row::kind)).containsExactly(DueKind.values());
    }

    /** From a Friday afternoon before a bank holiday on Monday, and from the night before. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            AT_ONCE,                   2027-04-30T15:00, 2027-04-30T15:05, 2027-04-30T15:15, 2027-04-30T15:30
            AT_ONCE,                   2027-04-30T03:00, 2027-04-30T03:05, 2027-04-30T03:15, 2027-04-30T03:30
            WITHIN_AN_HOUR,            2027-05-01T22:00, 2027-05-01T22:30, 2027-05-01T23:00, 2027-05-02T00:00
            WITHIN_FOUR_HOURS,         2027-04-30T15:00, 2027-05-04T10:00, 2027-05-04T11:00, 2027-05-04T13:00
            WITHIN_ONE_WORKING_DAY,    2027-04-30T15:00, 2027-05-04T09:00, 2027-05-04T17:00, 2027-05-05T17:00
            WITHIN_THREE_WORKING_DAYS, 2027-04-30T15:00, 2027-05-06T09:00, 2027-05-06T17:00, 2027-05-07T17:00
            WITHIN_FIVE_WORKING_DAYS,  2027-04-30T15:00, 2027-05-10T09:00, 2027-05-10T17:00, 2027-05-11T17:00
            """)
    void howSoonDependsOnTheUrgency(
            Urgency urgency, LocalDateTime sent, LocalDateTime reminder, LocalDateTime over, LocalDateTime escalation) {
        Pace pace = Pace.of(urgency);
        assertThat(pace.reminder().from(at(sent), office)).isEqualTo(at(reminder));
        assertThat(pace.over().from(at(sent), office)).isEqualTo(at(over));
        assertThat(pace.escalation().from(at(sent), office)).isEqualTo(at(escalation));
    }

    @Test
    void aReminderComesBeforeTheTimeIsOverAndSomebodyElseIsToldAfterIt() {
        Instant start = at(LocalDateTime.of(2027, 1, 1, 0, 0));
        for (Urgency urgency : Urgency.values()) {
            Pace pace = Pace.of(urgency);
            for (int hours = 0; hours < 24 * 366; hours += 7) {
                Instant sent = start.plusSeconds(3600L * hours);
                TreeSet<Instant> sorted = Stream.of(pace.reminder(), pace.over(), pace.escalation())
                        .map(wait -> wait.from(sent, office))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(sorted).hasSize(3).first().isEqualTo(pace.reminder().from(sent, office));
                assertThat(sorted.first()).isAfter(sent);
                assertThat(sorted.last()).isEqualTo(pace.escalation().from(sent, office));
            }
        }
    }

    /** In the late morning by the clock in London, though it changed in between. */
    @Test
    void membersAreAskedHowTheyAreInTheLateMorning() {
        Instant sent = at(LocalDateTime.of(2027, 3, 26, 23, 30));
        assertThat(new Wait.LateMorning(3).from(sent, office)).isEqualTo(at(LocalDateTime.of(2027, 3, 29, 10, 30)));
        assertThat(new Wait.LateMorning(14).from(sent, office)).isEqualTo(at(LocalDateTime.of(2027, 4, 9, 10, 30)));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(DisplayTime.ZONE).toInstant();
    }
}
