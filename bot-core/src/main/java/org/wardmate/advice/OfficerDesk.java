package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Role;

/** Passes a member's question to their monitoring officer, and the reply back. Nothing goes before the member says so. */
public final class OfficerDesk {
    private final Directory directory;
    private final AdviceRecords records;
    private final OfficerMessages messages;
    private final Clock clock;
    private final IdSource ids;

    public OfficerDesk(Directory directory, Advisor advisor, AdviceRecords records, Clock clock, IdSource ids) {
        this.directory = directory;
        this.records = records;
        this.messages = new OfficerMessages(advisor);
        this.clock = clock;
        this.ids = ids;
    }

    /** Says to the member what would go to whom, and asks whether to add anything. */
    public List<Outgoing> offer(Member member, ExchangeId id) {
        Optional<Member> officer = officerOf(member);
        if (records.exchanges().find(member.id(), id).isEmpty()) {
            return only(member, Advice.expired());
        }
        return only(member, officer.map(found -> messages.offer(found, id)).orElseGet(() -> messages.nobody(member)));
    }

    /** Sends the question, the answer shown and what the member added. */
    public List<Outgoing> send(Member member, ExchangeId id, Map<String, List<String>> form) {
        String added = OfficerMessages.added(form);
        Optional<Exchange> exchange = records.exchanges().find(member.id(), id);
        Optional<Member> officer = officerOf(member);
        if (exchange.isEmpty()) {
            return only(member, Advice.expired());
        }
        if (officer.isEmpty()) {
            return only(member, messages.nobody(member));
        }
        if (added.length() > OfficerMessages.LONGEST) {
            return only(member, messages.tooLong(id));
        }
        Ticket ticket =
                new Ticket(new TicketId(ids.next()), member.id(), officer.get().id(), exchange.get(), added);
        records.tickets().open(ticket);
        return List.of(
                new Outgoing(member.id(), messages.sent(ticket, officer.get())),
                new Outgoing(officer.get().id(), messages.question(ticket, member)));
    }

    /** Shows an officer once more what waits for their reply. */
    public List<Outgoing> again(Member officer, TicketId id) {
        return withTicket(officer, id, (ticket, asker) -> only(officer, messages.question(ticket, asker)));
    }

    /** Carries the officer's reply into the member's chat, and keeps it as a precedent where they ticked that. */
    public List<Outgoing> reply(Member officer, TicketId id, Map<String, List<String>> form) {
        String words = OfficerMessages.replied(form);
        boolean keep = OfficerMessages.isKept(form);
        return withTicket(officer, id, (ticket, asker) -> {
            if (words.isBlank()) {
                return only(officer, messages.emptyReply(ticket, asker));
            }
            if (words.length() > OfficerMessages.LONGEST) {
                return only(officer, messages.replyTooLong(ticket, asker));
            }
            if (!records.tickets().close(id)) {
                return only(officer, Message.saying(text("officer.answered")));
            }
            if (keep) {
                records.precedents().add(precedent(ticket, officer, words));
            }
            return List.of(
                    new Outgoing(officer.id(), messages.replySent(asker, keep)),
                    new Outgoing(asker.id(), messages.reply(ticket, officer, words)));
        });
    }

    /** What becomes of an officer's own open ticket. */
    private interface Handling {
        List<Outgoing> of(Ticket ticket, Member asker);
    }

    private List<Outgoing> withTicket(Member officer, TicketId id, Handling handling) {
        Optional<Ticket> ticket = records.tickets().find(id);
        Optional<Member> asker = ticket.map(Ticket::asker).flatMap(directory::find);
        if (ticket.isEmpty() || asker.isEmpty()) {
            return only(officer, Advice.expired());
        }
        if (!ticket.get().officer().equals(officer.id())) {
            return only(officer, Message.saying(text("officer.not-yours")));
        }
        if (!records.tickets().isOpen(id)) {
            return only(officer, Message.saying(text("officer.answered")));
        }
        return handling.of(ticket.get(), asker.get());
    }

    private Optional<Member> officerOf(Member member) {
        return Stream.of(Role.MONITORING_OFFICER, Role.DEPUTY_MONITORING_OFFICER)
                .flatMap(role -> directory.holders(role, member.council().id()).stream())
                .filter(officer -> !officer.id().equals(member.id()))
                .findFirst();
    }

    private Precedent precedent(Ticket ticket, Member officer, String reply) {
        return new Precedent(
                officer.council().id(), ticket.exchange().inContext(), reply, officer.id(), clock.instant());
    }

    private static List<Outgoing> only(Member to, Message message) {
        return List.of(new Outgoing(to.id(), message));
    }
}
