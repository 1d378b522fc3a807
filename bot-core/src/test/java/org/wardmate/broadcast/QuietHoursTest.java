package org.wardmate.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.wardmate.message.DisplayTime;

class QuietHoursTest {
    private static Instant at(String written) {
        return LocalDateTime.parse(written).atZone(DisplayTime.ZONE).toInstant();
    }

    @Test
    void lastOverTheNight() {
        assertThat(QuietHours.NIGHT.cover(at("2027-03-31T20:59:59"))).isFalse();
        assertThat(QuietHours.NIGHT.cover(at("2027-03-31T21:00"))).isTrue();
        assertThat(QuietHours.NIGHT.cover(at("2027-04-01T07:59:59"))).isTrue();
        assertThat(QuietHours.NIGHT.cover(at("2027-04-01T08:00"))).isFalse();
        assertThat(QuietHours.NIGHT.after(at("2027-03-31T22:00"))).isEqualTo(at("2027-04-01T08:00"));
        assertThat(QuietHours.NIGHT.after(at("2027-04-01T03:00"))).isEqualTo(at("2027-04-01T08:00"));
        assertThat(QuietHours.NIGHT.after(at("2027-04-01T12:00"))).isEqualTo(at("2027-04-01T12:00"));
    }

    @Test
    void goByTheClockOnTheWallWhenItIsPutForwardOrBack() {
        assertThat(QuietHours.NIGHT.after(at("2027-03-27T23:00"))).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
        assertThat(QuietHours.NIGHT.after(at("2027-10-30T23:00"))).isEqualTo(Instant.parse("2027-10-31T08:00:00Z"));
    }

    @Test
    void mayLieWithinADayOrNotBeAtAll() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(noon.cover(at("2027-04-01T12:30"))).isTrue();
        assertThat(noon.after(at("2027-04-01T12:30"))).isEqualTo(at("2027-04-01T13:00"));
        assertThat(noon.cover(at("2027-04-01T23:00"))).isFalse();
        QuietHours never = new QuietHours(LocalTime.NOON, LocalTime.NOON);
        assertThat(never.cover(at("2027-04-01T12:00"))).isFalse();
    }
}
