package org.wardmate.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTimeTest {
    private static final Instant TUESDAY = Instant.parse("2031-03-04T12:00:00Z");

    @Test
    void isNineToFiveUnlessToldOtherwise() {
        assertThat(OfficeTime.of("", "").closeAfter(TUESDAY, 1)).isEqualTo("2031-03-05T17:00:00Z");
        assertThat(OfficeTime.of("", "08:30-16:45").closeAfter(TUESDAY, 1)).isEqualTo("2031-03-05T16:45:00Z");
    }

    @Test
    void takesDeclaredDaysFromAFile(@TempDir Path folder) throws IOException {
        Path days = Files.writeString(folder.resolve("days.properties"), "2031-03-05 = HOLIDAY: made up\n");
        assertThat(OfficeTime.of(days.toString(), "").closeAfter(TUESDAY, 1)).isEqualTo("2031-03-06T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine to five", "09:00", "17:00-09:00", "09:00-25:00"})
    void refusesHoursThatAreNone(String hours) {
        assertThatThrownBy(() -> OfficeTime.of("", hours))
                .isInstanceOf(CannotStart.class)
                .hasMessage("Office hours must read like 09:00-17:00, and not \"%s\".".formatted(hours));
    }

    @Test
    void saysThatTheFileIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> OfficeTime.of(folder.resolve("nowhere").toString(), ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
    }
}
