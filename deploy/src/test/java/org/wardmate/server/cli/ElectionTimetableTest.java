package org.wardmate.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ElectionTimetableTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T16:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsATableForPeople() {
        assertThat(run("--polling-day", "2027-05-06")).isZero();

        assertThat(out.toString())
                .startsWith("Wed 31 March 2027 ")
                .containsPattern("Thu 8 April 2027 +by 16:00 +Nominations and withdrawals close")
                .containsPattern("Thu 6 May 2027 +07:00 to 22:00 +Polling day")
                .contains("Rules as at ");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesJsonForPrograms() {
        assertThat(run("--polling-day", "2027-05-06", "--json")).isZero();

        JsonNode whole = JsonMapper.shared().readTree(out.toString());
        assertThat(whole.at("/pollingDay").asString()).isEqualTo("2027-05-06");
        assertThat(whole.at("/ordinary").asBoolean()).isTrue();
        assertThat(whole.at("/events/0/event").asString()).isEqualTo("NOTICE_OF_ELECTION");
        assertThat(whole.at("/events/0/date").asString()).isEqualTo("2027-03-31");
        assertThat(whole.at("/events/0/until").isNull()).isTrue();
        assertThat(whole.at("/events/1/until").asString()).isEqualTo("16:00:00");
    }

    @Test
    void writesAFileForCalendars() {
        assertThat(run("--polling-day", "2027-05-06", "--ics")).isZero();
        assertThat(out.toString())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTAMP:20261121T160000Z\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void takesTheDayOnWhichNoticeWasReallyPublished() {
        assertThat(run("--polling-day", "2021-05-06", "--notice", "2021-03-24")).isZero();
        assertThat(out.toString()).startsWith("Wed 24 March 2021").contains("Notice of election published");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysThatNoticeWasLate() {
        assertThat(run("--polling-day", "2021-05-06", "--notice", "2021-03-30")).isZero();
        assertThat(err.toString()).contains("later than the rules allow");
    }

    @Test
    void takesDeclaredDaysFromAFile(@TempDir Path folder) throws IOException {
        Path days = Files.writeString(folder.resolve("days.properties"), "2027-04-21 = MOURNING: made up\n");
        assertThat(run("--polling-day", "2027-05-06", "--declared-days", days.toString()))
                .isZero();
        assertThat(out.toString()).containsPattern("Fri 16 April 2027 +by 23:59");
    }

    @Test
    void saysWhichDeclaredDayItCannotRead(@TempDir Path folder) throws IOException {
        Path days = Files.writeString(folder.resolve("days.properties"), "someday = MOURNING: made up\n");
        assertThat(run("--polling-day", "2027-05-06", "--declared-days", days.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("\"someday\" is not a day").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-08, 2027-03-24, no working day",
        "2027-05-06, 2027-05-07, before polling day",
        "sometime, 2027-05-06, sometime"
    })
    void refusesDaysThatCannotBe(String pollingDay, String notice, String why) {
        assertThat(run("--polling-day", pollingDay, "--notice", notice)).isEqualTo(2);
        assertThat(err.toString()).contains(why).hasLineCount(1);
    }

    @Test
    void refusesTwoFormsAtOnce() {
        assertThat(run("--polling-day", "2027-05-06", "--json", "--ics")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new ElectionTimetable(NOW))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(new Complaints())
                .setExecutionExceptionHandler(new Complaints())
                .execute(arguments);
    }
}
