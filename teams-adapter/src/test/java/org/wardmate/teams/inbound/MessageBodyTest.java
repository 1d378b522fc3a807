package org.wardmate.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** The words of a message, out of the page that Teams makes of it. */
class MessageBodyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plain words | plain words
            <p>one</p><p>two</p> | one/two
            one<br>two<br/>three | one/two/three
            <div><div>I know<b> where</b> you live.</div></div> | I know where you live.
            <at id="0">Ivy</at>&nbsp;is a <i>liar</i> | Ivy is a liar
            &lt;b&gt; &amp;lt; &quot;so&quot; &#39;so&#39; | <b> &lt; "so" 'so'
            &#8217;tis &#x1F621; &#0; &#9999999; | ’tis 😡
            go <emoji id="x" alt="😡" title="angry"></emoji> home | go 😡 home
            look: <img src="https://x.example/1" width="3" alt="a noose" itemid="9"> | look: a noose
            before<attachment id="7"></attachment> after | before after
            <ul><li>one</li><li>two</li></ul> | one/two
            5 < 6 and 7 > 3 | 5 < 6 and 7 > 3
            $1 and \\ stay | $1 and \\ stay
            """)
    void areThoseThatPeopleRead(String page, String words) {
        assertThat(plain("html", page).replace("\n", "/")).isEqualTo(words);
    }

    @Test
    void areTakenAsTheyAreWhereTheyAreNoPage() {
        assertThat(plain("text", "a <b> b\nc")).isEqualTo("a <b> b\nc");
    }

    @Test
    void comeQuicklyOutOfWhatIsMeantToTakeLong() {
        assertThat(plain("html", "<img alt=".repeat(20_000))).hasSizeLessThanOrEqualTo(60_000);
        assertThat(plain("html", "&#".repeat(50_000))).hasSizeLessThanOrEqualTo(60_000);
        assertThat(plain("html", "<p> \n".repeat(50_000))).isEmpty();
    }

    private static String plain(String type, String content) {
        return MessageBody.plain(
                JsonNodeFactory.instance.objectNode().put("contentType", type).put("content", content));
    }
}
