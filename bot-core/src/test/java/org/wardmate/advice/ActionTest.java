package org.wardmate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.knowledge.topics.TopicId;

class ActionTest {
    static Stream<Action> readsWhatItWrote() {
        return Stream.of(
                new Action.Ask("Is it: fine?"),
                new Action.ShowTopic(new TopicId("blocking")),
                new Action.NoneOfThese(new ExchangeId("e1")),
                new Action.Compare(new TopicId("blocking")),
                new Action.Rate(new ExchangeId("e1"), true),
                new Action.Rate(new ExchangeId("e1"), false),
                new Action.AskOfficer(new ExchangeId("e1")),
                new Action.ReplyToMember(new TicketId("t1")),
                new Action.Report(),
                new Action.Unknown());
    }

    @ParameterizedTest
    @MethodSource
    void readsWhatItWrote(Action action) {
        assertThat(Action.read(action.written())).isEqualTo(action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "topic:", "topic:../etc", "useful-yes:", "officer-reply:a b", "drop:all"})
    void doesNotKnowAnythingElse(String written) {
        assertThat(Action.read(written)).isEqualTo(new Action.Unknown());
    }
}
