package org.wardmate.teams.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Pages;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;

/** Where everybody sits: without having met somebody, a bot cannot write to them. */
public final class Seats {
    private static final Shelf<Seat> SHELF =
            new Shelf<>("teams-seats", Shape.of("teams-seat", Seat.class).then(seat -> seat.put("heard", false)));

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

    /** The same, and they themselves did something. */
    public void heard(MemberId member, TeamsUser user, Place at) {
        change(
                member,
                seat -> of(seat, user)
                        .map(known -> known.at(at))
                        .orElseGet(() -> Seat.met(user, at))
                        .heard(true));
    }

    /** They did something on another platform. */
    public void heardElsewhere(MemberId member) {
        find(member).filter(Seat::heard).ifPresent(seat -> put(member, seat.heard(false)));
    }

    public void welcomed(MemberId member) {
        change(member, seat -> seat.map(Seat::welcomed).orElseThrow());
    }

    /** Their chat is no longer there, or Wardmate was taken out of it: they are welcomed when it is back. */
    public void left(MemberId member) {
        find(member).ifPresent(seat -> put(member, seat.left()));
    }

    void moved(MemberId member) {
        find(member).ifPresent(seat -> put(member, seat.without()));
    }

    /**
     * Forgets the seats of those who have been strangers since before a time, with what was kept for them. Not at once: a
     * bot cannot write to somebody whose seat it has lost, and a members file may lack somebody by mistake for a while.
     */
    void forgetLeavers(Predicate<MemberId> isKnown, Instant now, Instant before) {
        all(seat -> !seat.isStrangers()).filter(isKnown.negate()).forEach(member -> mark(member, now));
        all(Seat::isStrangers).filter(isKnown).forEach(member -> mark(member, null));
        for (RecordKey left : Pages.forget(records, SHELF, item -> item.value().isStrangersSince(before))) {
            records.change(transaction -> Shelves.SLOTS.forget(transaction, new MemberId(left.value())));
        }
    }

    /** Those whom the directory knows no longer, and whose seats are kept for a while yet. */
    Set<MemberId> strangers() {
        return all(Seat::isStrangers).collect(Collectors.toSet());
    }

    private Stream<MemberId> all(Predicate<Seat> wanted) {
        return records
                .<List<Item<Seat>>>reading(reading -> Pages.matching(reading, SHELF, item -> wanted.test(item.value())))
                .stream()
                .map(item -> new MemberId(item.key().value()));
    }

    private void mark(MemberId member, @Nullable Instant strangerSince) {
        records.change(transaction -> find(transaction, member)
                .ifPresent(seat -> SHELF.put(transaction, key(member), seat.stranger(strangerSince))));
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
