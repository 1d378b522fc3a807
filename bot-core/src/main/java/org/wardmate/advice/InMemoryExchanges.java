package org.wardmate.advice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.wardmate.people.MemberId;

/** Keeps the last {@value #KEPT} exchanges of each of the last {@value #MEMBERS} members who spoke. */
final class InMemoryExchanges implements Exchanges {
    static final int KEPT = 20;
    static final int MEMBERS = 5000;

    private static final class Recent {
        final Deque<Exchange> exchanges = new ArrayDeque<>();
        boolean afresh;
    }

    private final LinkedHashMap<MemberId, Recent> members = new LinkedHashMap<>();

    @Override
    public synchronized void add(MemberId member, Exchange exchange) {
        Recent recent = Optional.ofNullable(members.remove(member)).orElseGet(Recent::new);
        recent.exchanges.addFirst(exchange);
        recent.afresh = false;
        if (recent.exchanges.size() > KEPT) {
            recent.exchanges.removeLast();
        }
        members.putLast(member, recent);
        if (members.size() > MEMBERS) {
            members.pollFirstEntry();
        }
    }

    @Override
    public synchronized Optional<Exchange> find(MemberId member, ExchangeId id) {
        return Optional.ofNullable(members.get(member)).stream()
                .flatMap(recent -> recent.exchanges.stream())
                .filter(exchange -> exchange.id().equals(id))
                .findFirst();
    }

    @Override
    public synchronized Optional<Exchange> latest(MemberId member) {
        return Optional.ofNullable(members.get(member))
                .filter(recent -> !recent.afresh)
                .map(recent -> recent.exchanges.getFirst());
    }

    @Override
    public synchronized void startAfresh(MemberId member) {
        Optional.ofNullable(members.get(member)).ifPresent(recent -> recent.afresh = true);
    }
}
