package org.wardmate.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;

class ICalendarTest {
    private final String calendar = ICalendar.of(
            Timetable.of(Poll.on(LocalDate.of(2027, 5, 6)), new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn())),
            Instant.parse("2026-11-21T16:00:00Z"));

    @Test
    void aDayWithoutAnHourIsAWholeDay() {
        assertThat(unfolded())
                .containsSequence(
                        "BEGIN:VEVENT",
                        "UID:notice-of-election-2027-05-06@wardmate",
                        "DTSTAMP:20261121T160000Z",
                        "DTSTART;VALUE=DATE:20270331",
                        "SUMMARY:Last day to publish the notice of election");
    }

    /** By then clocks in London are an hour ahead. */
    @Test
    void anHourIsAMoment() {
        assertThat(unfolded())
                .contains("DTSTART:20270408T150000Z", "DTSTART:20270506T060000Z", "DTEND:20270506T210000Z");
    }

    @Test
    void namesItsSource() {
        assertThat(unfolded())
                .contains(
                        "DESCRIPTION:Local Elections (Principal Areas) Rules 2006 (SI 2006/3304)\\, schedule 2. Rules as"
                                + " at 2026-11-21\\; check them before you rely on them.");
    }

    @Test
    void linesAreShortAndEndAsTheFormatWants() {
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR");
        assertThat(unfolded().stream().filter("BEGIN:VEVENT"::equals)).hasSameSizeAs(Milestone.values());
    }

    private List<String> unfolded() {
        return calendar.replace("\r\n ", "").lines().toList();
    }
}
