package org.wardmate.advice;

import java.util.Optional;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The questions put to officers. */
final class Tickets {
    /** Keys: ticket. */
    private static final Shelf<Kept> TICKETS = new Shelf<>("tickets", Exchanges.shape("ticket", Kept.class));

    private record Kept(Ticket ticket, boolean answered) {}

    void open(Transaction transaction, Ticket ticket) {
        TICKETS.put(transaction, key(ticket.id()), new Kept(ticket, false));
    }

    Optional<Ticket> find(Reading reading, TicketId id) {
        return TICKETS.find(reading, key(id)).map(Kept::ticket);
    }

    boolean isOpen(Reading reading, TicketId id) {
        return TICKETS.find(reading, key(id)).filter(kept -> !kept.answered()).isPresent();
    }

    /** Marks it answered. */
    void close(Transaction transaction, TicketId id) {
        find(transaction, id).ifPresent(ticket -> TICKETS.put(transaction, key(id), new Kept(ticket, true)));
    }

    private static RecordKey key(TicketId id) {
        return RecordKey.of(id.value());
    }
}
