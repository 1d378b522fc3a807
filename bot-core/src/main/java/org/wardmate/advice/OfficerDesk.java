package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.Role;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Passes a member's question to their monitoring officer, and the reply back. Nothing goes before the member says so. */
public final class OfficerDesk {
    private static final Verb PASSED_ON = new Verb("question-passed-on");
    private static final Verb ANSWERED = new Verb("question-answered");

    private final Exchanges exchanges = new Exchanges();
    private final Tickets tickets = new Tickets();
    private final Precedents precedents;
    private final AuditTrail trail;
    private final Directory directory;
    private final Advisor advisor;
    private final Records records;
    private final Clock clock;
    private final IdSource ids;

    public OfficerDesk(Directory directory, Advisor advisor, Records records, Clock clock, IdSource ids) {
        this.directory = directory;
        this.advisor = advisor;
        this.records = records;
        this.clock = clock;
        this.ids = ids;
        this.precedents = new Precedents(ids);
        this.trail = new AuditTrail(clock);
    }

    /** Says to the member what would go to whom, and asks whether to add anything. */
    public List<Outgoing> offer(Transaction transaction, Member member, ExchangeId id) {
        if (exchanges.find(transaction, member.id(), id).isEmpty()) {
            return Outgoing.only(member, Advice.expired());
        }
        return Outgoing.only(
                member,
                officerOf(member)
                        .map(officer -> OfficerMessages.offer(officer, id))
                        .orElseGet(() -> OfficerMessages.nobody(member)));
    }

    /**
     * What a member adds to a question, looked into.
     *
     * @param concern what these words themselves give cause for
     * @param urgent whether question and addition together may speak of danger
     */
    public record Addition(String words, Concern concern, boolean urgent) {}

    /** Looks into what the member added. Not for inside a transaction. */
    public Addition consider(Member member, ExchangeId id, Map<String, List<String>> form) {
        String words = OfficerMessages.added(form);
        if (words.length() > OfficerMessages.LONGEST) {
            return new Addition(words, Concern.NONE, false);
        }
        boolean urgent = records.reading(reading -> exchanges.find(reading, member.id(), id))
                .filter(exchange -> advisor.concern(exchange.inContext() + "\n" + words) != Concern.NONE)
                .isPresent();
        return new Addition(words, advisor.concern(words), urgent);
    }

    /** Sends the question, the answer shown and what the member added. */
    public List<Outgoing> send(Transaction transaction, Member member, ExchangeId id, Addition added) {
        Optional<Exchange> exchange = exchanges.find(transaction, member.id(), id);
        Optional<Member> officer = officerOf(member);
        if (exchange.isEmpty()) {
            return Outgoing.only(member, Advice.expired());
        }
        if (officer.isEmpty()) {
            return Outgoing.only(member, OfficerMessages.nobody(member));
        }
        if (added.words().length() > OfficerMessages.LONGEST) {
            return Outgoing.only(member, OfficerMessages.tooLong(id));
        }
        Ticket ticket = new Ticket(
                new TicketId(ids.next()),
                member.id(),
                officer.get().id(),
                exchange.get(),
                added.words(),
                added.urgent());
        tickets.open(transaction, ticket);
        trail.append(transaction, member.council().id(), new Deed(member.id(), PASSED_ON, subject(ticket)));
        return List.of(
                new Outgoing(member.id(), OfficerMessages.sent(added.concern(), officer.get())),
                new Outgoing(officer.get().id(), OfficerMessages.question(ticket, member)));
    }

    /** Shows an officer once more what waits for their reply. */
    public List<Outgoing> again(Transaction transaction, Member officer, TicketId id) {
        return withTicket(
                transaction,
                officer,
                id,
                (ticket, asker) -> Outgoing.only(officer, OfficerMessages.question(ticket, asker)));
    }

    /** Carries the officer's reply into the member's chat, and keeps it as a precedent where they ticked that. */
    public List<Outgoing> reply(Transaction transaction, Member officer, TicketId id, Map<String, List<String>> form) {
        String words = OfficerMessages.replied(form);
        boolean keep = OfficerMessages.isKept(form);
        return withTicket(transaction, officer, id, (ticket, asker) -> {
            if (words.isBlank()) {
                return Outgoing.only(officer, OfficerMessages.emptyReply(ticket, asker));
            }
            if (words.length() > OfficerMessages.LONGEST) {
                return Outgoing.only(officer, OfficerMessages.replyTooLong(ticket, asker));
            }
            tickets.close(transaction, id);
            if (keep) {
                precedents.add(transaction, precedent(ticket, officer, words));
            }
            trail.append(transaction, officer.council().id(), new Deed(officer.id(), ANSWERED, subject(ticket)));
            return List.of(
                    new Outgoing(officer.id(), OfficerMessages.replySent(asker, keep)),
                    new Outgoing(asker.id(), OfficerMessages.reply(ticket, officer, words)));
        });
    }

    /** What becomes of an officer's own open ticket. */
    private interface Handling {
        List<Outgoing> of(Ticket ticket, Member asker);
    }

    private List<Outgoing> withTicket(Transaction transaction, Member officer, TicketId id, Handling handling) {
        Optional<Ticket> ticket = tickets.find(transaction, id);
        Optional<Member> asker = ticket.map(Ticket::asker).flatMap(directory::find);
        if (ticket.isEmpty() || asker.isEmpty()) {
            return Outgoing.only(officer, Advice.expired());
        }
        if (!ticket.get().officer().equals(officer.id())) {
            return Outgoing.only(officer, Message.saying(text("officer.not-yours")));
        }
        if (!tickets.isOpen(transaction, id)) {
            return Outgoing.only(officer, Message.saying(text("officer.answered")));
        }
        return handling.of(ticket.get(), asker.get());
    }

    /** The monitoring officer or else the deputy, rather one who is there than one who is away. */
    private Optional<Member> officerOf(Member member) {
        return Stream.of(Role.MONITORING_OFFICER, Role.DEPUTY_MONITORING_OFFICER)
                .flatMap(role -> directory.holders(role, member.council().id()).stream())
                .filter(officer -> !officer.id().equals(member.id()))
                .min(Comparator.comparing(officer -> directory.absence(officer).isPresent()));
    }

    private Precedent precedent(Ticket ticket, Member officer, String reply) {
        return new Precedent(
                officer.council().id(), ticket.exchange().inContext(), reply, officer.id(), clock.instant());
    }

    private static Subject subject(Ticket ticket) {
        return new Subject("ticket:" + ticket.id());
    }
}
