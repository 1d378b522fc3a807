package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.audit.AuditTrail;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseHandedOver;
import org.wardmate.casework.CaseEvent.CaseLinked;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.officer.DeskForms.Sent;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** Carries out what an officer does with a case they have: it is kept, noted, and told to everybody whom it concerns. */
final class DeskWork {
    private final Directory directory;
    private final Cases cases;
    private final Recipients recipients;
    private final Colleagues colleagues;
    private final Clock clock;
    private final MemberNews memberNews;
    private final Chronicle chronicle;
    private final AuditTrail trail;

    DeskWork(Directory directory, Cases cases, Recipients recipients, Colleagues colleagues, Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.recipients = recipients;
        this.colleagues = colleagues;
        this.clock = clock;
        this.memberNews = new MemberNews(directory);
        this.chronicle = new Chronicle(directory);
        this.trail = new AuditTrail(clock);
    }

    /** Adds to the case, and tells everybody whom it concerns. */
    List<Outgoing> done(Transaction transaction, Member officer, CaseFile file, CaseEvent event) {
        CaseFile now = cases.happened(transaction, file, event).orElseThrow();
        note(transaction, officer, verb(event), now.id());
        List<Outgoing> said = new ArrayList<>();
        Optional<Message> toldToMember = memberNews.of(now.id(), event);
        String told = toldToMember.isPresent()
                ? text("desk.done.told", chronicle.words(event), directory.name(now.member()))
                : text("desk.done", chronicle.words(event));
        said.add(new Outgoing(officer.id(), Recipients.news(now, told, "")));
        toldToMember.ifPresent(news -> said.add(new Outgoing(now.member(), news)));
        said.addAll(colleaguesHear(transaction, officer, now, event));
        said.addAll(recipients.refreshed(transaction, now));
        return said;
    }

    private List<Outgoing> colleaguesHear(Reading reading, Member officer, CaseFile now, CaseEvent event) {
        Optional<Member> next =
                event instanceof CaseHandedOver(var _, var _, var to) ? directory.find(to) : Optional.empty();
        return Stream.concat(
                        recipients
                                .told(
                                        now,
                                        text("desk.news", now.id().value(), chronicle.words(event)),
                                        "",
                                        officer.id())
                                .stream(),
                        next.map(colleague -> recipients.given(reading, colleague, now)).stream())
                .toList();
    }

    /** Links two cases, each with the other; empty where the officer has no other case with that reference. */
    Optional<List<Outgoing>> linked(Transaction transaction, Member officer, CaseFile file, Sent sent) {
        return CaseId.read(sent.words())
                .filter(id -> !id.equals(file.id()))
                .flatMap(id -> cases.find(transaction, id))
                .filter(other -> DeskDeed.LINK.isFor(officer, other))
                .map(other -> {
                    var _ = cases.happened(transaction, other, new CaseLinked(clock.instant(), officer.id(), file.id()))
                            .orElseThrow();
                    return done(transaction, officer, file, new CaseLinked(clock.instant(), officer.id(), other.id()));
                });
    }

    /** Asks the member to let a colleague have the case; empty where nobody who could is chosen. */
    Optional<List<Outgoing>> proposed(Transaction transaction, Member officer, CaseFile file, Sent sent) {
        return colleagues.of(transaction, officer, DeskDeed.PROPOSE, file).stream()
                .filter(colleague -> colleague.id().value().equals(sent.chosen()))
                .findFirst()
                .map(colleague -> {
                    note(transaction, officer, "case-sharing-proposed", file.id());
                    String asked = text("desk.proposed", directory.name(file.member()), colleague.name());
                    return List.of(
                            new Outgoing(officer.id(), Message.saying(asked)),
                            new Outgoing(file.member(), MemberNews.proposed(file.id(), officer, colleague)));
                });
    }

    private void note(Transaction transaction, Member officer, String verb, CaseId id) {
        trail.append(transaction, officer.council().id(), id.deed(officer.id(), verb));
    }

    /** Such as {@code case-handed-over}, from the event's own name. */
    private static String verb(CaseEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
