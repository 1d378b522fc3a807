package org.wardmate.assistant;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.OutboxLane.Waiting;
import org.wardmate.casework.CaseId;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * The messages on their way, one queue a person: what was said first arrives first, and a message that must wait holds
 * back only those after it to the same person. A message may be sent twice after a crash, and is never lost. What goes to
 * many has a lane of its own, and is taken only where ordinary talk leaves room.
 */
public final class Outbox {
    /** How long a sender has for a claimed message before another may take it. */
    static final Duration LEASE = Duration.ofMinutes(1);

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

        /** Whether ordinary talk goes before it. */
        public Lane lane() {
            return laneOf(said);
        }
    }

    private final OutboxLane ordinary = new OutboxLane("outbox");
    private final OutboxLane broadcast = new OutboxLane("outbox-broadcast");
    private final Clock clock;
    private final IdSource ids;
    private final Receipts receipts;

    /** An outbox of which nobody wants to hear what comes of its messages. */
    public Outbox(Clock clock, IdSource ids) {
        this(clock, ids, Receipts.NONE);
    }

    public Outbox(Clock clock, IdSource ids, Receipts receipts) {
        this.clock = clock;
        this.ids = ids;
        this.receipts = receipts;
    }

    /** Adds what one turn said, in the transaction of that turn; gives the keys under which it waits, in order. */
    public List<RecordKey> append(Transaction transaction, List<Outgoing> said) {
        List<RecordKey> keys = new ArrayList<>();
        String turn = RecordKey.counting(clock.instant().toEpochMilli()) + "/" + ids.next();
        for (int place = 0; place < said.size(); place++) {
            Outgoing each = said.get(place);
            RecordKey key = RecordKey.of(each.to().value(), turn, RecordKey.counting(place));
            lane(laneOf(each)).append(transaction, key, each, clock.instant());
            keys.add(key);
        }
        return List.copyOf(keys);
    }

    /** Takes the first message of each person whose turn has come, for {@link #LEASE}: ordinary talk first. */
    public List<Claimed> claim(Transaction transaction, int most) {
        List<Claimed> claimed = new ArrayList<>();
        claim(transaction, ordinary, most, claimed);
        claim(transaction, broadcast, most - claimed.size(), claimed);
        return List.copyOf(claimed);
    }

    /** The same, so many at most of each lane. */
    List<Claimed> claim(Transaction transaction, int most, int mostBroadcast) {
        List<Claimed> claimed = new ArrayList<>();
        claim(transaction, ordinary, most, claimed);
        claim(transaction, broadcast, mostBroadcast, claimed);
        return List.copyOf(claimed);
    }

    private void claim(Transaction transaction, OutboxLane lane, int most, List<Claimed> claimed) {
        if (most <= 0) {
            return;
        }
        lane.due(transaction, clock.instant(), most)
                .forEach(turn -> first(transaction, lane, turn.to())
                        .ifPresentOrElse(
                                item -> claimed.add(claim(transaction, lane, item)),
                                () -> lane.unschedule(transaction, turn.to())));
    }

    /** The first one that still goes. */
    private Optional<Item<Waiting>> first(Transaction transaction, OutboxLane lane, MemberId to) {
        Optional<Item<Waiting>> first = lane.first(transaction, to);
        while (first.isPresent() && !stillGoes(transaction, first.get().value().said())) {
            lane.remove(transaction, first.get().key());
            first = lane.first(transaction, to);
        }
        return first;
    }

    private boolean stillGoes(Transaction transaction, Outgoing said) {
        return said.receipt() == null || receipts.stillGoes(transaction, said.receipt());
    }

    private Claimed claim(Transaction transaction, OutboxLane lane, Item<Waiting> item) {
        Instant until = clock.instant().plus(LEASE);
        lane.attempted(transaction, item, until);
        return new Claimed(item.key(), item.value().said(), item.value().attempts() + 1, until);
    }

    /** Writes back what came of a claimed message. A claim that ran out and was taken by another changes no schedule. */
    public void settle(Transaction transaction, Claimed claimed, Delivery delivery) {
        OutboxLane lane = lane(claimed.lane());
        boolean held = lane.isHeld(transaction, claimed.to(), claimed.until());
        switch (delivery) {
            case Delivery.Delivered() -> {
                remove(transaction, lane, claimed, held);
                tell(transaction, claimed, delivery);
            }
            case Delivery.RetryLater(var pause) -> {
                if (held) {
                    lane.schedule(transaction, claimed.to(), clock.instant().plus(pause));
                }
            }
            case Delivery.Failed(var _) -> {
                if (held) {
                    Undelivered.put(transaction, claimed);
                    remove(transaction, lane, claimed, true);
                    tell(transaction, claimed, delivery);
                }
            }
        }
    }

    private static void remove(Transaction transaction, OutboxLane lane, Claimed claimed, boolean held) {
        lane.remove(transaction, claimed.key());
        if (held) {
            lane.next(transaction, claimed.to(), claimed.until().minus(LEASE));
        }
    }

    private void tell(Transaction transaction, Claimed claimed, Delivery delivery) {
        if (claimed.said().receipt() != null) {
            append(transaction, receipts.settled(transaction, claimed.said().receipt(), delivery));
        }
    }

    /** Takes away what waits for people, or could not be delivered to them, and speaks of a report. */
    public void withdraw(Transaction transaction, CaseId report, Set<MemberId> people) {
        for (Shelf<Waiting> shelf : List.of(ordinary.queued(), broadcast.queued(), Undelivered.SHELF)) {
            people.stream()
                    .flatMap(person ->
                            shelf.items(transaction, Scan.within(shelf.collection(), person.value())).stream())
                    .filter(item -> speaksOf(item.value(), report))
                    .forEach(item -> shelf.delete(transaction, item.key()));
        }
    }

    /** Whatever a message says of a report, its reference stands in it or in its buttons. */
    private static boolean speaksOf(Waiting waiting, CaseId report) {
        return new String(OutboxLane.WAITING.written(waiting), StandardCharsets.UTF_8).contains(report.value());
    }

    /** Forgets some messages that could not be delivered and were said before an instant; says how many. */
    public int forgetUndelivered(Transaction transaction, Instant before, int most) {
        return Undelivered.forget(transaction, before, most);
    }

    /** When the next message is due; none when nothing waits. */
    public Optional<Instant> nextDue(Reading reading) {
        return nextDue(reading, true, true);
    }

    /** The same, in one lane or both. */
    Optional<Instant> nextDue(Reading reading, boolean ordinaries, boolean broadcasts) {
        Optional<Instant> talk = ordinaries ? ordinary.nextDue(reading) : Optional.empty();
        Optional<Instant> toMany = broadcasts ? broadcast.nextDue(reading) : Optional.empty();
        return Stream.concat(talk.stream(), toMany.stream()).min(Comparator.naturalOrder());
    }

    private OutboxLane lane(Lane lane) {
        return switch (lane) {
            case ORDINARY -> ordinary;
            case BROADCAST -> broadcast;
        };
    }

    private static Lane laneOf(Outgoing said) {
        return said.receipt() == null ? Lane.ORDINARY : Lane.BROADCAST;
    }
}
