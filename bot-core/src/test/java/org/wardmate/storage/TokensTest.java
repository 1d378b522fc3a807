package org.wardmate.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    private static final String WORDS = "thurrock-monitoring-officer\nWM-7K3Q-92XF/shot";

    private final SealingKey key = SealingKey.random();
    private final Tokens tokens = key.tokens("link");

    @Test
    void giveBackTheWords() {
        assertThat(tokens.words(tokens.of(WORDS))).contains(WORDS);
    }

    @Test
    void canStandInAnAddressAndTellNothing() {
        assertThat(tokens.of(WORDS)).matches("[A-Za-z0-9_-]+").isNotEqualTo(tokens.of(WORDS));
    }

    @Test
    void openNeitherWithAnotherKeyNorForAnotherPurpose() {
        String token = tokens.of(WORDS);

        assertThat(SealingKey.random().tokens("link").words(token)).isEmpty();
        assertThat(key.tokens("other").words(token)).isEmpty();
    }

    @Test
    void openOnlyWhole() {
        String token = tokens.of(WORDS);
        char other = token.charAt(20) == 'A' ? 'B' : 'A';

        assertThat(tokens.words(token.substring(0, 20) + other + token.substring(21)))
                .isEmpty();
        assertThat(tokens.words(token.substring(0, 40))).isEmpty();
        assertThat(tokens.words("not/a token")).isEmpty();
        assertThat(tokens.words("")).isEmpty();
    }
}
