package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void leavesAShortTextWhole() {
        assertThat(Pieces.of("Think before you post.", 30)).containsExactly("Think before you post.");
    }

    @Test
    void cutsAtTheEndOfASentenceAndMarksWhatFollows() {
        assertThat(Pieces.of("Think before you post. Ask if you are unsure.", 40))
                .containsExactly("Think before you post.", "(continued) Ask if you are unsure.");
    }

    @Test
    void prefersTheEndOfALineToTheEndOfASentence() {
        assertThat(Pieces.of("Think first and ask\nsomebody. Then post", 38))
                .containsExactly("Think first and ask", "(continued) somebody. Then post");
    }

    @Test
    void cutsAWordWithoutEndBetweenWholeCharacters() {
        assertThat(Pieces.of("👍🏽".repeat(20), 30))
                .allSatisfy(
                        piece -> assertThat(piece).hasSizeLessThanOrEqualTo(30).matches("(\\(continued\\) )?(👍🏽)+"));
    }

    @Test
    void hasNoPiecesOfABlankText() {
        assertThat(Pieces.of(" \n", 10)).isEmpty();
    }

    @Test
    void shortensWithAMark() {
        assertThat(Pieces.shorten("Ask the monitoring officer", 10)).isEqualTo("Ask the m…");
        assertThat(Pieces.shorten("Ask", 10)).isEqualTo("Ask");
    }

    @Test
    void dropsControlsAndTurnedTextButNoWords() {
        assertThat(Legible.of("one\u0000\u202E two\r\nthree\u2028four\uD800")).isEqualTo("one two\nthree\nfour\uFFFD");
        assertThat(Legible.of("مرحبا 👩‍👧")).isEqualTo("مرحبا 👩‍👧");
    }
}
