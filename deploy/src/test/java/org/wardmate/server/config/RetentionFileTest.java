package org.wardmate.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.casework.Retention;
import org.wardmate.casework.RetentionRule;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

class RetentionFileTest {
    private static final Council ESSEX =
            new Council(new CouncilId("essex"), "Essex (sample)", "the Monitoring Officer");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void isReadFromTheDataDirectoryWhereItMayBeAbsent() throws IOException {
        assertThat(read("")).isSameAs(Retention.STANDARD);
        Files.writeString(directory.resolve("retention.properties"), """
                # decided by the audit committee
                withdrawn = 40 days
                essex.closed.police = 7 years
                """);
        assertThat(read("").of(ESSEX.id(), RetentionRule.WITHDRAWN)).isEqualTo(Period.ofDays(40));
        assertThat(read("").of(ESSEX.id(), RetentionRule.CLOSED_WITH_THE_POLICE))
                .isEqualTo(Period.ofYears(7));
    }

    @Test
    void stopsTheStartWithAPlainSentence() throws IOException {
        assertThatThrownBy(() -> read(directory.resolve("no-such-file").toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be read");
        Files.writeString(directory.resolve("retention.properties"), "withdrawn = soon\n");
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("“withdrawn = soon” is not a length of time");
        Files.writeString(directory.resolve("retention.properties"), "withdrawn = \\u00zz\n");
        assertThatThrownBy(() -> read("")).isInstanceOf(CannotStart.class);
    }

    private Retention read(String named) {
        return RetentionFile.read(directory, named, List.of(ESSEX));
    }
}
