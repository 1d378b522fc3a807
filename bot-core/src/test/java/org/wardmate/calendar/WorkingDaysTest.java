package org.wardmate.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final LocalDate FROM = LocalDate.of(2001, 1, 1);
    private static final LocalDate TO = LocalDate.of(2101, 1, 1);

    /** Proclaimed once: two jubilees, a wedding, a funeral, a coronation. From www.gov.uk/bank-holidays. */
    private static final Set<LocalDate> ADDED = days(
            "2002-06-03 2002-06-04 2011-04-29 2012-06-04 2012-06-05 2020-05-08 2022-06-02 2022-06-03 2022-09-19 2023-05-08");

    /** Those that were moved to some of the above. */
    private static final Set<LocalDate> MOVED = days("2002-05-27 2012-05-28 2020-05-04 2022-05-30");

    private final WorkingDays office = new WorkingDays(Counting.OFFICE, DeclaredDays.builtIn());
    private final WorkingDays election = new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn());

    /** A hundred years, day by day, against the Banking and Financial Dealings Act 1971 worked out another way. */
    @Test
    void officesAreClosedAtWeekendsAndOnBankHolidaysAndNoOtherDay() {
        assertThat(FROM.datesUntil(TO).filter(day -> office.contain(day) == isClosed(day)))
                .isEmpty();
    }

    @Test
    void electionsLeaveOutChristmasEveToo() {
        assertThat(FROM.datesUntil(TO).filter(day -> election.contain(day) != office.contain(day)))
                .isNotEmpty()
                .allMatch(day -> day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 24);
        assertThat(FROM.datesUntil(TO).filter(election::contain))
                .noneMatch(day -> day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 24);
    }

    @Test
    void countsBackTheWayItCountsForth() {
        FROM.datesUntil(TO).filter(election::contain).forEach(day -> {
            for (int n : new int[] {1, 5, 25}) {
                assertThat(election.before(election.after(day, n), n)).isEqualTo(day);
                assertThat(day.datesUntil(election.after(day, n)).filter(election::contain))
                        .hasSize(n);
            }
        });
    }

    @Test
    void aDayCountsForItselfOrGivesWayToTheNext() {
        assertThat(office.from(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-24");
        assertThat(office.from(LocalDate.of(2026, 12, 25))).isEqualTo("2026-12-29");
        assertThat(office.after(LocalDate.of(2026, 12, 24), 0)).isEqualTo("2026-12-24");
    }

    @ParameterizedTest
    @CsvSource({"HOLIDAY, false, false", "MOURNING, true, false", "ORDINARY, true, true"})
    void aDeclaredDayIsWhatItWasDeclaredToBe(String kind, boolean forOffices, boolean forElections) throws IOException {
        LocalDate day = LocalDate.of(2031, 3, 4);
        DeclaredDays declared =
                DeclaredDays.builtIn().and(DeclaredDays.read(new StringReader(day + " = " + kind + ": made up")));

        assertThat(new WorkingDays(Counting.OFFICE, declared).contain(day)).isEqualTo(forOffices);
        assertThat(new WorkingDays(Counting.ELECTION, declared).contain(day)).isEqualTo(forElections);
    }

    @Test
    void aBankHolidayMayBeMoved() throws IOException {
        WorkingDays moved = new WorkingDays(
                Counting.OFFICE,
                DeclaredDays.read(new StringReader(
                        "2030-05-06 = ORDINARY: made up, moved\n2030-05-08 = HOLIDAY: made up, moved here\n")));

        assertThat(moved.contain(LocalDate.of(2030, 5, 6))).isTrue();
        assertThat(moved.contain(LocalDate.of(2030, 5, 8))).isFalse();
    }

    @Test
    void mourningOnABankHolidayOrAtAWeekendOpensNothing() throws IOException {
        WorkingDays days = new WorkingDays(
                Counting.OFFICE,
                DeclaredDays.read(new StringReader("2030-05-06=MOURNING: made up\n2030-05-05=ORDINARY: made up")));

        assertThat(days.contain(LocalDate.of(2030, 5, 6))).isFalse();
        assertThat(days.contain(LocalDate.of(2030, 5, 5))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow = HOLIDAY: x",
                "2030-05-06 = PARTY: x",
                "2030-05-06 = HOLIDAY",
                "2030-05-06 = HOLIDAY: "
            })
    void refusesALineThatSaysNotWhatOrWhere(String line) {
        assertThatThrownBy(() -> DeclaredDays.read(new StringReader(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line.substring(0, 8));
    }

    @Test
    void refusesToCountBelowNothing() {
        assertThatThrownBy(() -> office.after(FROM, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new DeclaredDays(Map.of()).days()).isEmpty();
    }

    private static boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY
                || day.getDayOfWeek() == SUNDAY
                || ADDED.contains(day)
                || (bankHolidays(day.getYear()).contains(day) && !MOVED.contains(day));
    }

    private static Set<LocalDate> bankHolidays(int year) {
        LocalDate easter = easter(year);
        LocalDate may = LocalDate.of(year, 5, 1);
        Set<LocalDate> days = new TreeSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                may.with(firstInMonth(MONDAY)),
                may.with(lastInMonth(MONDAY)),
                LocalDate.of(year, 8, 1).with(lastInMonth(MONDAY))));
        days.add(firstWeekdayFrom(LocalDate.of(year, 1, 1), days));
        days.addAll(christmas(year));
        return days;
    }

    /** Two days off; where one falls on a weekend, the next weekday that is not off already stands in. */
    private static Set<LocalDate> christmas(int year) {
        LocalDate christmas = LocalDate.of(year, 12, 25);
        return switch (christmas.getDayOfWeek()) {
            case FRIDAY -> Set.of(christmas, christmas.plusDays(3));
            case SATURDAY -> Set.of(christmas.plusDays(2), christmas.plusDays(3));
            case SUNDAY -> Set.of(christmas.plusDays(1), christmas.plusDays(2));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> Set.of(christmas, christmas.plusDays(1));
        };
    }

    private static LocalDate firstWeekdayFrom(LocalDate day, Set<LocalDate> off) {
        LocalDate first = day;
        while (first.getDayOfWeek() == SATURDAY || first.getDayOfWeek() == SUNDAY || off.contains(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    /** After Gauss, as set right by Meeus, "Astronomical Algorithms". */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        LocalDate sunday = LocalDate.of(year, sum / 31, sum % 31 + 1);
        assertThat(sunday.getDayOfWeek()).isEqualTo(SUNDAY);
        return sunday;
    }

    private static Set<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }

    @Test
    void maundyThursdayCounts() {
        LocalDate goodFriday = LocalDate.of(2027, 3, 26);
        assertThat(goodFriday.getDayOfWeek()).isEqualTo(FRIDAY);
        assertThat(election.contain(goodFriday.minusDays(1))).isTrue();
        assertThat(election.contain(goodFriday)).isFalse();
        assertThat(election.contain(goodFriday.plusDays(4))).isTrue();
        assertThat(goodFriday.plusDays(4).getDayOfWeek()).isEqualTo(TUESDAY);
    }
}
