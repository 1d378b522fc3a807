package org.wardmate.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people wrote, as they saw it. */
class SlackTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                "1 &lt; 2 &amp; 3 &gt; 2 @ 1 < 2 & 3 > 2",
                "see <https://example.org/a?b=1&amp;c=2> @ see https://example.org/a?b=1&c=2",
                "see <http://example.org|example.org> @ see http://example.org",
                "see <https://example.org/x|this post> @ see this post (https://example.org/x)",
                "<mailto:a.b.example|a.b.example> @ a.b.example",
                "in <#C012AB3CD|general> @ in #general",
                "&amp;lt; @ &lt;"
            })
    void isReadWithoutSlacksMarks(String sent, String read) {
        assertThat(SlackText.plain(sent)).isEqualTo(read);
    }

    @Test
    void keepsNamesAndLosesOnlyTheCallAtTheBeginning() {
        assertThat(SlackText.withoutMention("<@U0WARDMATE>, can <@U2> do that?"))
                .isEqualTo("can @U2 do that?");
        assertThat(SlackText.withoutMention("<@U0WARDMATE>")).isEmpty();
        assertThat(SlackText.plain(null)).isEmpty();
    }
}
