package org.wardmate.assistant;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmate.casework.CaseId;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * The messages on their way, one queue a person: what was said first arrives first, and a message that must wait holds
 * back only those after it to the same person. A message may be sent twice after a crash, and is never lost.
 */
public final class Outbox {
    /** How long a sender has for a claimed message before another may take it. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Shape<Waiting> WAITING =
            Shape.of("outbox-message", Waiting.class).choosing(Block.class).choosing(Block.Field.class);
    private static final Shape<Turn> TURN = Shape.of("outbox-turn", Turn.class);

    /** Keys: person, time, turn, place in the turn. */
    private static final Shelf<Waiting> QUEUED = new Shelf<>("outbox", WAITING);
    /** Keys: person. When that person's first message is due. */
    private static final Shelf<Turn> TURNS = new Shelf<>("outbox-turns", TURN);
    /** Keys: time, person. The same, sorted by time. */
    private static final Shelf<Turn> BY_TIME = new Shelf<>("outbox-by-time", TURN);
    /** Keys as in the queue. */
    private static final Shelf<Waiting> UNDELIVERED = new Shelf<>("outbox-undelivered", WAITING);

    private record Waiting(Outgoing said, int attempts) {}

    private record Turn(MemberId to, Instant due) {}

    /**
     * A message claimed for sending.
     *
     * @param attempt which attempt this is, from 1
     * @param until when the claim ends
     */
    public record Claimed(RecordKey key, Outgoing said, int attempt, Instant until) {
        public MemberId to() {
            return said.to();
        }

        public Message message() {
            return said.message();
        }

        /** The place it has in the chat; null where it stands for itself. */
        public @Nullable Slot slot() {
            return said.slot();
        }
    }

    private final Clock clock;
    private final IdSource ids;

    public Outbox(Clock clock, IdSource ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds what one turn said, in the transaction of that turn; gives the keys under which it waits, in order. */
    public List<RecordKey> append(Transaction transaction, List<Outgoing> said) {
        List<RecordKey> keys = new ArrayList<>();
        String turn = RecordKey.counting(clock.instant().toEpochMilli()) + "/" + ids.next();
        for (int place = 0; place < said.size(); place++) {
            Outgoing each = said.get(place);
            RecordKey key = RecordKey.of(each.to().value(), turn, RecordKey.counting(place));
            QUEUED.put(transaction, key, new Waiting(each, 0));
            if (TURNS.find(transaction, person(each.to())).isEmpty()) {
                schedule(transaction, each.to(), clock.instant());
            }
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    /** Takes the first message of each person whose turn has come, for {@link #LEASE}. */
    public List<Claimed> claim(Transaction transaction, int most) {
        Instant now = clock.instant();
        List<Claimed> claimed = new ArrayList<>();
        Scan due = Scan.before(BY_TIME.collection(), RecordKey.of(RecordKey.counting(now.toEpochMilli() + 1)))
                .limit(most);
        for (Item<Turn> turn : BY_TIME.items(transaction, due)) {
            MemberId to = turn.value().to();
            first(transaction, to)
                    .ifPresentOrElse(item -> claimed.add(claim(transaction, item)), () -> unschedule(transaction, to));
        }
        return List.copyOf(claimed);
    }

    private Claimed claim(Transaction transaction, Item<Waiting> item) {
        Outgoing said = item.value().said();
        int attempt = item.value().attempts() + 1;
        QUEUED.put(transaction, item.key(), new Waiting(said, attempt));
        Instant until = schedule(transaction, said.to(), clock.instant().plus(LEASE));
        return new Claimed(item.key(), said, attempt, until);
    }

    /** Writes back what came of a claimed message. A claim that ran out and was taken by another changes no schedule. */
    public void settle(Transaction transaction, Claimed claimed, Delivery delivery) {
        boolean held = TURNS.find(transaction, person(claimed.to()))
                .filter(turn -> turn.due().equals(claimed.until()))
                .isPresent();
        switch (delivery) {
            case Delivery.Delivered() -> remove(transaction, claimed, held);
            case Delivery.RetryLater(var pause) -> {
                if (held) {
                    schedule(transaction, claimed.to(), clock.instant().plus(pause));
                }
            }
            case Delivery.Failed _ -> {
                if (held) {
                    UNDELIVERED.put(transaction, claimed.key(), new Waiting(claimed.said(), claimed.attempt()));
                    remove(transaction, claimed, true);
                }
            }
        }
    }

    /** Takes away what waits for people, or could not be delivered to them, and speaks of a report. */
    public void withdraw(Transaction transaction, CaseId report, Set<MemberId> people) {
        for (Shelf<Waiting> shelf : List.of(QUEUED, UNDELIVERED)) {
            people.stream()
                    .flatMap(person ->
                            shelf.items(transaction, Scan.within(shelf.collection(), person.value())).stream())
                    .filter(item -> speaksOf(item.value(), report))
                    .forEach(item -> shelf.delete(transaction, item.key()));
        }
    }

    /** Whatever a message says of a report, its reference stands in it or in its buttons. */
    private static boolean speaksOf(Waiting waiting, CaseId report) {
        return new String(WAITING.written(waiting), StandardCharsets.UTF_8).contains(report.value());
    }

    /** Forgets some messages that could not be delivered and were said before an instant; says how many. */
    public int forgetUndelivered(Transaction transaction, Instant before, int most) {
        String end = RecordKey.counting(before.toEpochMilli());
        List<Item<Waiting>> old = new ArrayList<>();
        Scan rest = Scan.all(UNDELIVERED.collection());
        boolean goesOn = true;
        while (goesOn && old.size() < most) {
            List<Item<Waiting>> page = UNDELIVERED.items(transaction, rest);
            page.stream()
                    .filter(item -> item.key().value().split("/", 3)[1].compareTo(end) < 0)
                    .limit(most - old.size())
                    .forEach(old::add);
            goesOn = page.size() == Scan.MOST;
            rest = goesOn ? rest.after(page.getLast().key()) : rest;
        }
        old.forEach(item -> UNDELIVERED.delete(transaction, item.key()));
        return old.size();
    }

    /** When the next message is due; none when nothing waits. */
    public Optional<Instant> nextDue(Reading reading) {
        return BY_TIME.items(reading, Scan.all(BY_TIME.collection()).limit(1)).stream()
                .map(item -> item.value().due())
                .findFirst();
    }

    private static void remove(Transaction transaction, Claimed claimed, boolean held) {
        QUEUED.delete(transaction, claimed.key());
        if (!held) {
            return;
        }
        if (first(transaction, claimed.to()).isPresent()) {
            schedule(transaction, claimed.to(), claimed.until().minus(LEASE));
        } else {
            unschedule(transaction, claimed.to());
        }
    }

    private static Optional<Item<Waiting>> first(Reading reading, MemberId to) {
        return QUEUED
                .items(reading, Scan.within(QUEUED.collection(), to.value()).limit(1))
                .stream()
                .findFirst();
    }

    private static Instant schedule(Transaction transaction, MemberId to, Instant due) {
        unschedule(transaction, to);
        Turn turn = new Turn(to, due);
        TURNS.put(transaction, person(to), turn);
        BY_TIME.put(transaction, byTime(turn), turn);
        return due;
    }

    private static void unschedule(Transaction transaction, MemberId to) {
        TURNS.find(transaction, person(to)).ifPresent(turn -> {
            TURNS.delete(transaction, person(to));
            BY_TIME.delete(transaction, byTime(turn));
        });
    }

    private static RecordKey person(MemberId to) {
        return RecordKey.of(to.value());
    }

    private static RecordKey byTime(Turn turn) {
        return RecordKey.of(
                RecordKey.counting(turn.due().toEpochMilli()), turn.to().value());
    }
}
