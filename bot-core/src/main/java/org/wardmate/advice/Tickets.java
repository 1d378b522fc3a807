package org.wardmate.advice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
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

    /** Those a member asked. It looks at every ticket there is. */
    List<Ticket> of(Reading reading, MemberId asker) {
        return all(reading, asker).map(item -> item.value().ticket()).toList();
    }

    /** Deletes those a member asked and that were answered. */
    void forgetAnswered(Transaction transaction, MemberId asker) {
        all(transaction, asker)
                .filter(item -> item.value().answered())
                .toList()
                .forEach(item -> TICKETS.delete(transaction, item.key()));
    }

    private static Stream<Shelf.Item<Kept>> all(Reading reading, MemberId asker) {
        Stream.Builder<Shelf.Item<Kept>> found = Stream.builder();
        Scan rest = Scan.all(TICKETS.collection());
        while (true) {
            List<Shelf.Item<Kept>> page = TICKETS.items(reading, rest);
            page.stream()
                    .filter(item -> item.value().ticket().asker().equals(asker))
                    .forEach(found);
            if (page.size() < Scan.MOST) {
                return found.build();
            }
            rest = rest.after(page.getLast().key());
        }
    }

    private static RecordKey key(TicketId id) {
        return RecordKey.of(id.value());
    }
}
