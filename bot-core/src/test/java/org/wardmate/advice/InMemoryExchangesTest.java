package org.wardmate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.people.MemberId;

class InMemoryExchangesTest {
    private static final MemberId IVY = new MemberId("ivy");

    private final Exchanges exchanges = Exchanges.inMemory();

    @Test
    void forgetsTheOldestOfAMember() {
        for (int i = 0; i <= InMemoryExchanges.KEPT; i++) {
            exchanges.add(IVY, exchange("e" + i));
        }

        assertThat(exchanges.find(IVY, new ExchangeId("e0"))).isEmpty();
        assertThat(exchanges.find(IVY, new ExchangeId("e1"))).isPresent();
    }

    @Test
    void forgetsTheMemberWhoSpokeLongestAgo() {
        exchanges.add(IVY, exchange("e1"));
        exchanges.add(new MemberId("otto"), exchange("e1"));
        exchanges.add(IVY, exchange("e2"));
        for (int i = 1; i < InMemoryExchanges.MEMBERS; i++) {
            exchanges.add(new MemberId("m" + i), exchange("e1"));
        }

        assertThat(exchanges.latest(new MemberId("otto"))).isEmpty();
        assertThat(exchanges.latest(IVY)).hasValue(exchange("e2"));
    }

    @Test
    void findsEarlierExchangesAfterAFreshStart() {
        exchanges.add(IVY, exchange("e1"));
        exchanges.startAfresh(IVY);

        assertThat(exchanges.latest(IVY)).isEmpty();
        assertThat(exchanges.find(IVY, new ExchangeId("e1"))).isPresent();
    }

    private static Exchange exchange(String id) {
        Question question = new Question("may I?", new Scope.AnyCouncil());
        return new Exchange(new ExchangeId(id), question, question, new Answer.OutOfScope(), Instant.EPOCH);
    }
}
