package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void keepsWhatStandsInACell() {
        assertThat(Csv.line(List.of("Ivy, of Ockendon", "said \"no\"", "")))
                .isEqualTo("\"Ivy, of Ockendon\",\"said \"\"no\"\"\",\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@sum", " =1+1", "\t=1+1", "\tx", "\rx", "\n=1+1"})
    void letsNoSpreadsheetRunACell(String words) {
        assertThat(Csv.line(List.of(words))).isEqualTo("\"'" + words + "\"");
    }
}
