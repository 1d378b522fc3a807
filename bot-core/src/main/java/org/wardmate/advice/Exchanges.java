package org.wardmate.advice;

import java.util.Optional;
import org.wardmate.people.MemberId;

/** What was lately asked and answered with each member. Old exchanges are forgotten. */
public interface Exchanges {
    void add(MemberId member, Exchange exchange);

    /** One of the member's own exchanges. */
    Optional<Exchange> find(MemberId member, ExchangeId id);

    /** The latest since the member last started afresh. */
    Optional<Exchange> latest(MemberId member);

    /** The next question stands alone. Earlier exchanges can still be found. */
    void startAfresh(MemberId member);

    static Exchanges inMemory() {
        return new InMemoryExchanges();
    }
}
