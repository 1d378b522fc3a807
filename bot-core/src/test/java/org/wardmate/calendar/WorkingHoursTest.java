package org.wardmate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.message.DisplayTime.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingHoursTest {
    private static final WorkingDays DAYS = new WorkingDays(Counting.OFFICE, DeclaredDays.builtIn());

    private final WorkingHours hours = new WorkingHours(DAYS, OfficeHours.NINE_TO_FIVE);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # within one day
            2026-11-24T10:00, 4, 2026-11-24T14:00
            # until offices close, and over night
            2026-11-24T13:00, 4, 2026-11-24T17:00
            2026-11-24T16:00, 4, 2026-11-25T12:00
            # before they open and after they close
            2026-11-24T03:00, 1, 2026-11-24T10:00
            2026-11-24T20:00, 1, 2026-11-25T10:00
            # a weekend, Christmas, Easter
            2026-11-27T16:30, 1, 2026-11-30T09:30
            2026-12-24T15:00, 4, 2026-12-29T11:00
            2027-03-25T16:00, 2, 2027-03-30T10:00
            # the weekends on which the clocks change
            2027-03-26T09:00, 1, 2027-03-30T10:00
            2026-10-23T16:00, 2, 2026-10-26T10:00
            # several days' worth
            2026-11-23T09:00, 40, 2026-11-27T17:00
            """)
    void officeTimeStandsStillWhileOfficesAreClosed(LocalDateTime from, int officeHours, LocalDateTime to) {
        assertThat(hours.after(at(from), Duration.ofHours(officeHours))).isEqualTo(at(to));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-24T10:00, 1, 2026-11-25T17:00
            2026-11-27T23:00, 1, 2026-11-30T17:00
            2026-11-28T12:00, 1, 2026-11-30T17:00
            2026-12-23T10:00, 3, 2026-12-30T17:00
            2027-03-25T10:00, 1, 2027-03-30T17:00
            # half past midnight in London is still yesterday by UTC
            2026-06-30T00:30, 1, 2026-07-01T17:00
            """)
    void workingDaysEndWhenOfficesClose(LocalDateTime from, int workingDays, LocalDateTime to) {
        assertThat(hours.closeAfter(at(from), workingDays)).isEqualTo(at(to));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-24T08:29, 2026-11-24T08:30
            2026-11-24T08:30, 2026-11-25T08:30
            2026-11-27T10:00, 2026-11-30T08:30
            2026-12-24T10:00, 2026-12-29T08:30
            """)
    void theNextMorningIsThatOfAWorkingDay(LocalDateTime after, LocalDateTime next) {
        assertThat(hours.next(at(after), LocalTime.of(8, 30))).isEqualTo(at(next));
    }

    /** At random over a century: the end lies in office hours, and so much office time passed, counted minute by minute. */
    @Test
    void asMuchOfficeTimePassesAsWasAskedFor() {
        Random random = new Random(20261121);
        for (int i = 0; i < 500; i++) {
            Instant from = at(LocalDate.of(2001, 1, 1)
                            .plusDays(random.nextInt(36_500))
                            .atStartOfDay())
                    .plus(Duration.ofMinutes(random.nextInt(24 * 60)));
            int minutes = 1 + random.nextInt(20 * 60);
            Instant end = hours.after(from, Duration.ofMinutes(minutes));
            long open = 0;
            for (Instant each = from; each.isBefore(end); each = each.plus(Duration.ofMinutes(1))) {
                open += isOpen(each) ? 1 : 0;
            }
            assertThat(open).as("%s and %d minutes", from, minutes).isEqualTo(minutes);
        }
    }

    /** They change on Sundays only, so that the hour they skip or repeat is nobody's office time. */
    @Test
    void nothingIsLostOrGainedOverAWeekendOnWhichTheClocksChange() {
        WorkingHours nights = new WorkingHours(DAYS, new OfficeHours(LocalTime.of(0, 0), LocalTime.of(23, 59)));
        assertThat(nights.after(at(LocalDateTime.of(2027, 3, 26, 23, 0)), Duration.ofHours(1)))
                .isEqualTo(at(LocalDateTime.of(2027, 3, 30, 1, 0)));
        assertThat(nights.after(at(LocalDateTime.of(2026, 10, 23, 23, 0)), Duration.ofHours(1)))
                .isEqualTo(at(LocalDateTime.of(2026, 10, 26, 0, 1)));
    }

    @Test
    void refusesOfficesThatCloseBeforeTheyOpen() {
        assertThatThrownBy(() -> new OfficeHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean isOpen(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, ZONE);
        return DAYS.contain(LocalDate.ofInstant(moment, ZONE))
                && !time.isBefore(LocalTime.of(9, 0))
                && time.isBefore(LocalTime.of(17, 0));
    }

    private static Instant at(LocalDateTime time) {
        return time.atZone(ZONE).toInstant();
    }
}
