package org.wardmate.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zelda            | I saw ZELDA there.             | I saw █████ there.",
                "Zelda            | Zeldas are not meant           | Zeldas are not meant",
                "ann              | Joanne told Ann, annoyed       | Joanne told █████, annoyed",
                "Ann Lee          | Ann   Lee and Ann              | █████ and Ann",
                "@zelda_q         | It was @Zelda_Q.               | It was █████.",
                "zelda            | https://example.org/zelda/1    | https://example.org/█████/1",
                "zelda            | photo_zelda_2                  | photo_█████_2",
                "O'Brien          | O’Brien said                   | █████ said",
                "Zoë              | ZOË and Zoe\u0308              | █████ and █████",
                "Zelda            | Z\u200Bel\u00ADda hid          | █████ hid",
                "a.b              | a.b but not axb                | █████ but not axb",
                "$1\\Q            | costs $1\\Q now                | costs █████ now",
            })
    void blackensWholeWordsHoweverTheyAreWritten(String word, String text, String shown) {
        assertThat(Redaction.of(List.of(word)).over(text)).isEqualTo(shown);
    }

    @Test
    void takesTheLongestFirst() {
        assertThat(Redaction.of(List.of("Zelda", "Zelda Quartermain")).over("Zelda Quartermain, Zelda"))
                .isEqualTo("█████, █████");
    }

    @Test
    void countsThePlaces() {
        Redaction black = Redaction.of(List.of("one", "two"));
        black.over("one two three one");
        black.over(List.of("two", "four"));

        assertThat(black.places()).isEqualTo(4);
    }

    @Test
    void leavesEverythingAsItStandsWithoutWords() {
        assertThat(Redaction.of(List.of(" ", "")).over("Zoe\u0308 \u200B")).isEqualTo("Zoe\u0308 \u200B");
    }
}
