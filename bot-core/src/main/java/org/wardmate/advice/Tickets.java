package org.wardmate.advice;

import java.util.Optional;

/** The questions put to officers. */
public interface Tickets {
    void open(Ticket ticket);

    Optional<Ticket> find(TicketId id);

    /** Marks it answered; false when it was already. */
    boolean close(TicketId id);

    boolean isOpen(TicketId id);

    static Tickets inMemory() {
        return new InMemoryTickets();
    }
}
