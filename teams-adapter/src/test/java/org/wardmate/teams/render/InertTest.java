package org.wardmate.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InertTest {
    @Test
    void leavesPlainWordsAlone() {
        String words = "Ring 01632 960 123 - or ask_him (first), 5 > 3 & so on.";
        assertThat(Inert.plain(words)).isEqualTo(words);
        assertThat(Inert.option("Monitoring officer - yes")).isEqualTo("Monitoring officer - yes");
        assertThat(Inert.markdown("It depends (mostly).")).isEqualTo("It depends (mostly).");
    }

    @Test
    void breaksMentionsAndDates() {
        assertThat(Inert.plain("<at>You</at> {{DATE(x)}}")).isEqualTo("<\u2060at>You<\u2060/at> {\u2060{DATE(x)}}");
    }

    @Test
    void escapesMarkdown() {
        assertThat(Inert.markdown("*a* _b_ c_d `e` [f](g)")).isEqualTo("\\*a\\* \\_b\\_ c_d \\`e\\` \\[f\\]\u2060(g)");
    }

    @Test
    void escapesEveryUnderscoreAtTheEdgeOfAWord() {
        assertThat(Inert.markdown("__b__")).isEqualTo("\\_\\_b\\_\\_");
    }

    @Test
    void escapesWhatOpensALine() {
        assertThat(Inert.markdown("# a\n- b\n1. c\n2) d\n    e")).isEqualTo("\\# a\n\n\\- b\n\n1\\. c\n\n2\\) d\n\ne");
    }

    @Test
    void breaksBareLinksInMarkdown() {
        assertThat(Inert.markdown("https://evil.example")).isEqualTo("https:\u2060//evil.example");
    }

    @Test
    void givesOptionsSignsThatLookAlike() {
        assertThat(Inert.option("*a* `b` _c_ d_e ~f")).isEqualTo("∗a∗ ˋbˋ ＿c＿ d_e ∼f");
        assertThat(Inert.option("1. first")).isEqualTo("\u20601. first");
    }
}
