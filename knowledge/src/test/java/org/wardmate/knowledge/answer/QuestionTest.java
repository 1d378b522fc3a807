package org.wardmate.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.knowledge.answer.Question.Accepted;
import org.wardmate.knowledge.answer.Question.Reason;
import org.wardmate.knowledge.answer.Question.Refused;

final class QuestionTest {
    private static final Scope ANY = new Scope.AnyCouncil();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "?!", "\u0000\u200b"})
    void refusesWordsThatAreNone(String typed) {
        assertThat(Question.read(typed, ANY)).isEqualTo(new Refused(Reason.EMPTY));
    }

    @Test
    void refusesTenThousandCharacters() {
        assertThat(Question.read("a".repeat(10_000), ANY)).isEqualTo(new Refused(Reason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"могу ли я подписаться", "我可以关注开发商吗", "هل يمكنني متابعة"})
    void refusesAnotherScript(String typed) {
        assertThat(Question.read(typed, ANY)).isEqualTo(new Refused(Reason.NOT_ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"'can I\u0007 block\n\nhim?', can I block him?", "' naïve café? ', naïve café?", "X, X"})
    void acceptsTheRestWithoutControlCharacters(String typed, String read) {
        assertThat(Question.read(typed, ANY)).isEqualTo(new Accepted(new Question(read, ANY)));
    }
}
