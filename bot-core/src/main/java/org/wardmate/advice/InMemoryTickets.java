package org.wardmate.advice;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

final class InMemoryTickets implements Tickets {
    private record Kept(Ticket ticket, AtomicBoolean answered) {}

    private final Bounded<TicketId, Kept> tickets = new Bounded<>();

    @Override
    public void open(Ticket ticket) {
        tickets.put(ticket.id(), new Kept(ticket, new AtomicBoolean()));
    }

    @Override
    public Optional<Ticket> find(TicketId id) {
        return tickets.get(id).map(Kept::ticket);
    }

    @Override
    public boolean close(TicketId id) {
        return tickets.get(id)
                .map(kept -> kept.answered().compareAndSet(false, true))
                .orElse(false);
    }

    @Override
    public boolean isOpen(TicketId id) {
        return tickets.get(id).map(kept -> !kept.answered().get()).orElse(false);
    }
}
