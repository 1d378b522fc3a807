package org.wardmate.slack.client;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Pages;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Where everybody sits, kept so that Slack need not be asked again: it answers such questions 50 times a minute. */
public final class Seats {
    private static final Shelf<Seat> SHELF =
            new Shelf<>("slack-seats", Shape.of("slack-seat", Seat.class).then(seat -> seat.put("hasHome", false)));

    private final Records records;

    public Seats(Records records) {
        this.records = records;
    }

    public Optional<Seat> find(MemberId member) {
        return records.reading(reading -> find(reading, member));
    }

    static Optional<Seat> find(Reading reading, MemberId member) {
        return SHELF.find(reading, key(member));
    }

    /** Keeps what is new about a seat; somebody who comes as another user has a new one. */
    public void change(MemberId member, SlackUser user, UnaryOperator<Seat> change) {
        Seat before = find(member).filter(seat -> seat.user().equals(user)).orElseGet(() -> Seat.of(user));
        Seat after = change.apply(before);
        if (!find(member).equals(Optional.of(after))) {
            records.change(transaction -> put(transaction, member, user, change));
        }
    }

    private static void put(Transaction transaction, MemberId member, SlackUser user, UnaryOperator<Seat> change) {
        Seat before = find(transaction, member)
                .filter(seat -> seat.user().equals(user))
                .orElseGet(() -> Seat.of(user));
        SHELF.put(transaction, key(member), change.apply(before));
    }

    /** Forgets the seats of all whom nobody knows any more, with what was kept for them; those who come again sit anew. */
    void forgetLeavers(Predicate<MemberId> isKnown) {
        for (RecordKey left : Pages.forget(
                records, SHELF, item -> !isKnown.test(new MemberId(item.key().value())))) {
            MemberId member = new MemberId(left.value());
            records.change(transaction -> {
                Shelves.SLOTS.forget(transaction, member);
                Windows.forget(transaction, member);
            });
        }
    }

    private static RecordKey key(MemberId member) {
        return RecordKey.of(member.value());
    }
}
