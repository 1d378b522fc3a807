package org.wardmate.teams.client;

import java.util.Optional;
import java.util.function.Function;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/** Where everybody sits: without having met somebody, a bot cannot write to them. */
public final class Seats {
    private static final Shelf<Seat> SHELF = new Shelf<>("teams-seats", Shape.of("teams-seat", Seat.class));

    private final Records records;

    Seats(Records records) {
        this.records = records;
    }

    public Optional<Seat> find(MemberId member) {
        return records.reading(reading -> find(reading, member));
    }

    static Optional<Seat> find(Reading reading, MemberId member) {
        return SHELF.find(reading, key(member));
    }

    /** Somebody was met; whoever comes under another account has a new seat. */
    public void met(MemberId member, TeamsUser user, Place at) {
        change(member, seat -> of(seat, user).map(known -> known.at(at)).orElseGet(() -> Seat.met(user, at)));
    }

    public void welcomed(MemberId member) {
        change(member, seat -> seat.map(Seat::welcomed).orElseThrow());
    }

    /** Their chat is no longer there, or Wardmate was taken out of it: they are welcomed when it is back. */
    public void left(MemberId member) {
        find(member).ifPresent(seat -> put(member, new Seat(seat.user(), seat.service(), seat.bot(), null, false)));
    }

    void moved(MemberId member) {
        find(member).ifPresent(seat -> put(member, seat.without()));
    }

    private static Optional<Seat> of(Optional<Seat> seat, TeamsUser user) {
        return seat.filter(each -> each.user().equals(user));
    }

    private void change(MemberId member, Function<Optional<Seat>, Seat> change) {
        Optional<Seat> before = find(member);
        if (!before.equals(Optional.of(change.apply(before)))) {
            records.change(transaction ->
                    SHELF.put(transaction, key(member), change.apply(SHELF.find(transaction, key(member)))));
        }
    }

    private void put(MemberId member, Seat seat) {
        records.change(transaction -> SHELF.put(transaction, key(member), seat));
    }

    private static RecordKey key(MemberId member) {
        return RecordKey.of(member.value());
    }
}
