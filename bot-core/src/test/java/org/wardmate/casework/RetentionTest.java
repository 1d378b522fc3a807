package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Golden;

class RetentionTest {
    private static final CouncilId ESSEX = new CouncilId("essex");
    private static final CouncilId DURHAM = new CouncilId("durham");

    @Test
    void goesByTheCouncilsOwnTimeThenByAllCouncilsThenByWhatComesWithWardmate() {
        Retention retention = read(Map.of("withdrawn", "30 days", "essex.withdrawn", "3 months"));

        assertThat(retention.of(ESSEX, RetentionRule.WITHDRAWN)).isEqualTo(Period.ofMonths(3));
        assertThat(retention.of(DURHAM, RetentionRule.WITHDRAWN)).isEqualTo(Period.ofDays(30));
        assertThat(retention.of(DURHAM, RetentionRule.CLOSED_WITH_THE_POLICE)).isEqualTo(Period.ofYears(6));
    }

    @ParameterizedTest
    @CsvSource({
        "widthdrawn,      30 days,  is not a setting",
        "kent.withdrawn,  30 days,  is not a setting",
        "essex.undelivered, 30 days, is not a setting",
        "withdrawn,       soon,     is not a length of time",
        "withdrawn,       -3 days,  is not a length of time",
        "withdrawn,       0 years,  is not a length of time",
        "withdrawn,       27 days,  is too short",
        "withdrawn,       51 years, is too long",
        "withdrawn,       99999 days, is too long",
        "withdrawn,       99999 months, is too long"
    })
    void saysWhichLineIsWrong(String name, String value, String complaint) {
        assertThatThrownBy(() -> read(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(complaint);
    }

    @Test
    void isInTheDocumentsAsItIs() {
        String rows = Arrays.stream(RetentionRule.values())
                .map(rule -> "| `%s` | %s | %s |".formatted(rule.key(), written(rule.period()), what(rule)))
                .collect(Collectors.joining("\n"));
        Golden.assertKept(Path.of("..", "docs", "privacy", "retention"), Map.of("times.md", """
                        # How long things are kept, unless a council says otherwise

                        Written by `RetentionTest` from `RetentionRule`. No law sets these times: they are a judgement, and
                        a council decides. After the time is over a case is deleted, and people are told two weeks before.

                        | setting | kept for | counted from |
                        |---|---|---|
                        %s
                        """.formatted(rows)));
    }

    private static String written(Period period) {
        return period.getYears() > 0
                ? period.getYears() + (period.getYears() == 1 ? " year" : " years")
                : period.toString().replaceAll("\\D", "") + " days";
    }

    private static String what(RetentionRule rule) {
        return switch (rule) {
            case WITHDRAWN -> "the member took it back";
            case UNDELIVERED -> "it was written; the same for all councils";
            case REMINDERS -> "polling day, or the last reminder after it";
            case GAPS -> "it was asked or rated";
            default -> "the case was closed";
        };
    }

    private static Retention read(Map<String, String> lines) {
        Properties settings = new Properties();
        settings.putAll(lines);
        return Retention.of(settings, Set.of(ESSEX, DURHAM));
    }
}
