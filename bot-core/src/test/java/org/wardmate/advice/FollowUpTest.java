package org.wardmate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "and liking his posts?",
                "what about officers?",
                "wot about officers",
                "How about on WhatsApp?",
                "But what if she follows me first?",
                "so sharing is fine?",
                "or my own page",
                "what if I delete it?"
            })
    void carriesOn(String words) {
        assertThat(FollowUp.opens(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can I block him?",
                "what can I post before an election?",
                "Andrew follows me, is that fine?",
                "orders from the whip, may I post them?",
                "what should I do about trolls?",
                "so this man has been following me for weeks and he comments on every single post I make, what can I do?"
            })
    void standsAlone(String words) {
        assertThat(FollowUp.opens(words)).isFalse();
    }
}
