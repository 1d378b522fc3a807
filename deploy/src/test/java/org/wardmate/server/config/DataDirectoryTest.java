package org.wardmate.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path temporary;

    @Test
    void makesAMissingDirectoryAndLeavesItEmpty() {
        Path prepared = DataDirectory.prepare(temporary.resolve("new/data"));
        assertThat(prepared).isEmptyDirectory();
    }

    @Test
    void refusesWhatIsNoDirectory() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "words");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataDirectory.prepare(file))
                .withMessageContaining("cannot be written to")
                .withMessageContaining("WARDMATE_DATA_DIR");
    }

    @Test
    void refusesAFullDisk() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataDirectory.prepare(temporary, Long.MAX_VALUE))
                .withMessageContaining("is full");
    }
}
