package org.wardmate.assistant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** The messages of one lane of the outbox, one queue a person, and when each person's first one is due. */
final class OutboxLane {
    static final Shape<Waiting> WAITING =
            Shape.of("outbox-message", Waiting.class).choosing(Block.class).choosing(Block.Field.class);

    private static final Shape<Turn> TURN = Shape.of("outbox-turn", Turn.class);

    record Waiting(Outgoing said, int attempts) {}

    /** Whose first message is due when. */
    record Turn(MemberId to, Instant due) {}

    /** Keys: person, time, turn, place in the turn. */
    private final Shelf<Waiting> queued;
    /** Keys: person. When that person's first message is due. */
    private final Shelf<Turn> turns;
    /** Keys: time, person. The same, sorted by time. */
    private final Shelf<Turn> byTime;

    OutboxLane(String name) {
        this.queued = new Shelf<>(name, WAITING);
        this.turns = new Shelf<>(name + "-turns", TURN);
        this.byTime = new Shelf<>(name + "-by-time", TURN);
    }

    Shelf<Waiting> queued() {
        return queued;
    }

    void append(Transaction transaction, RecordKey key, Outgoing said, Instant now) {
        queued.put(transaction, key, new Waiting(said, 0));
        if (turns.find(transaction, person(said.to())).isEmpty()) {
            schedule(transaction, said.to(), now);
        }
    }

    List<Turn> due(Reading reading, Instant now, int most) {
        Scan due = Scan.before(byTime.collection(), RecordKey.of(RecordKey.counting(now.toEpochMilli() + 1)))
                .limit(most);
        return byTime.items(reading, due).stream().map(Item::value).toList();
    }

    Optional<Instant> nextDue(Reading reading) {
        return byTime.items(reading, Scan.all(byTime.collection()).limit(1)).stream()
                .map(item -> item.value().due())
                .findFirst();
    }

    Optional<Item<Waiting>> first(Reading reading, MemberId to) {
        return queued
                .items(reading, Scan.within(queued.collection(), to.value()).limit(1))
                .stream()
                .findFirst();
    }

    /** Notes another attempt, after which nobody takes anything for that person until then. */
    void attempted(Transaction transaction, Item<Waiting> item, Instant until) {
        Waiting waiting = item.value();
        queued.put(transaction, item.key(), new Waiting(waiting.said(), waiting.attempts() + 1));
        schedule(transaction, waiting.said().to(), until);
    }

    /** Whether the person's turn is still as it was left with {@link #attempted}. */
    boolean isHeld(Reading reading, MemberId to, Instant until) {
        return turns.find(reading, person(to))
                .filter(turn -> turn.due().equals(until))
                .isPresent();
    }

    void remove(Transaction transaction, RecordKey key) {
        queued.delete(transaction, key);
    }

    /** The person's next message is due then, if there is one. */
    void next(Transaction transaction, MemberId to, Instant due) {
        if (first(transaction, to).isPresent()) {
            schedule(transaction, to, due);
        } else {
            unschedule(transaction, to);
        }
    }

    void schedule(Transaction transaction, MemberId to, Instant due) {
        unschedule(transaction, to);
        Turn turn = new Turn(to, due);
        turns.put(transaction, person(to), turn);
        byTime.put(transaction, key(turn), turn);
    }

    void unschedule(Transaction transaction, MemberId to) {
        turns.find(transaction, person(to)).ifPresent(turn -> {
            turns.delete(transaction, person(to));
            byTime.delete(transaction, key(turn));
        });
    }

    private static RecordKey person(MemberId to) {
        return RecordKey.of(to.value());
    }

    private static RecordKey key(Turn turn) {
        return RecordKey.of(
                RecordKey.counting(turn.due().toEpochMilli()), turn.to().value());
    }
}
