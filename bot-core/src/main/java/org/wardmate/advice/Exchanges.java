package org.wardmate.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** What was lately asked and answered with each member: the last {@value #KEPT} exchanges. */
final class Exchanges {
    static final int KEPT = 20;

    /** Keys: member, place. No key names an exchange, so that no key beside a gap or a rating says who asked. */
    private static final Shelf<Exchange> EXCHANGES = new Shelf<>("exchanges", shape("exchange", Exchange.class));
    /** Keys: member. */
    private static final Shelf<Recent> RECENT = new Shelf<>("exchanges-recent", Shape.of("recent", Recent.class));

    /**
     * A member's exchanges, latest first. Places are taken in turn, so the next one overwrites the oldest.
     *
     * @param next the place that the next exchange takes
     * @param afresh whether the next question stands alone
     */
    private record Recent(List<ExchangeId> ids, int next, boolean afresh) {
        static final Recent NONE = new Recent(List.of(), 0, true);

        Recent {
            ids = List.copyOf(ids);
        }

        Recent with(ExchangeId latest) {
            List<ExchangeId> longer = new ArrayList<>(List.of(latest));
            longer.addAll(ids.subList(0, Math.min(ids.size(), KEPT - 1)));
            return new Recent(longer, (next + 1) % KEPT, false);
        }

        Optional<Integer> place(ExchangeId id) {
            int ago = ids.indexOf(id);
            return ago < 0 ? Optional.empty() : Optional.of(Math.floorMod(next - 1 - ago, KEPT));
        }
    }

    /** A shape in which answers may stand. */
    static <T> Shape<T> shape(String name, Class<T> type) {
        return Shape.of(name, type)
                .choosing(Answer.class)
                .choosing(Stance.class)
                .choosing(Scope.class);
    }

    void add(Transaction transaction, MemberId member, Exchange exchange) {
        Recent recent = recent(transaction, member);
        EXCHANGES.put(transaction, key(member, recent.next()), exchange);
        RECENT.put(transaction, key(member), recent.with(exchange.id()));
    }

    /** One of the member's own exchanges. */
    Optional<Exchange> find(Reading reading, MemberId member, ExchangeId id) {
        return recent(reading, member).place(id).flatMap(place -> EXCHANGES.find(reading, key(member, place)));
    }

    /** The latest since the member last started afresh. */
    Optional<Exchange> latest(Reading reading, MemberId member) {
        Recent recent = recent(reading, member);
        return recent.afresh()
                ? Optional.empty()
                : find(reading, member, recent.ids().getFirst());
    }

    /** The next question stands alone. Earlier exchanges can still be found. */
    void startAfresh(Transaction transaction, MemberId member) {
        Recent recent = recent(transaction, member);
        if (!recent.afresh()) {
            RECENT.put(transaction, key(member), new Recent(recent.ids(), recent.next(), true));
        }
    }

    /** The member's own, the latest first. */
    List<Exchange> of(Reading reading, MemberId member) {
        Recent recent = recent(reading, member);
        return recent.ids().stream()
                .flatMap(id -> find(reading, member, id).stream())
                .toList();
    }

    void forget(Transaction transaction, MemberId member) {
        transaction
                .scan(Scan.within(EXCHANGES.collection(), member.value()))
                .forEach(each -> EXCHANGES.delete(transaction, each.key()));
        RECENT.delete(transaction, key(member));
    }

    private static Recent recent(Reading reading, MemberId member) {
        return RECENT.find(reading, key(member)).orElse(Recent.NONE);
    }

    private static RecordKey key(MemberId member) {
        return RecordKey.of(member.value());
    }

    private static RecordKey key(MemberId member, int place) {
        return RecordKey.of(member.value(), RecordKey.counting(place));
    }
}
