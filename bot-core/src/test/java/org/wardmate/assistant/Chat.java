package org.wardmate.assistant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import org.wardmate.advice.Samples;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.broadcast.sending.Mail;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.SettableClock;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

/** The demo directory's people, or others, in one room with the assistant. What is said reads as a transcript. */
final class Chat {
    final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    /** What takes long fails inside a transaction, for records refuse a second one there. */
    final FakeAdvisor advisor = new FakeAdvisor(() -> records.change(_ -> {}));

    private final SettableClock clock = new SettableClock();
    final FakeElsewhere elsewhere = new FakeElsewhere();
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();
    private final Map<MemberId, Person> people = new HashMap<>();
    private final IdSource idSource = () -> "id-" + ids.incrementAndGet();
    private final Outbox outbox;
    private final Assistant assistant;
    private final Carrier carrier;

    Chat() {
        this(new DemoDirectory(List.of(Samples.THURROCK, Samples.BEXLEY, Samples.DURHAM)));
    }

    Chat(Directory directory) {
        this(
                directory,
                ServiceLoader.load(Carrier.Maker.class)
                        .findFirst()
                        .orElse((assistant, _, _, _, _) -> Carrier.directly(assistant)));
    }

    Chat(Directory directory, Carrier.Maker maker) {
        this.outbox = Assistant.outbox(directory, clock, idSource);
        this.assistant = new Assistant(
                directory,
                advisor,
                records,
                new EvidenceRoom(new InMemoryBlobs(), new Darkroom(), clock, idSource),
                CouncilTime.STANDARD,
                elsewhere,
                clock,
                idSource);
        this.carrier = maker.make(assistant, records, outbox, directory, clock);
    }

    /** One in which nothing that people write is a question for the guidelines. */
    static Chat withoutQuestions() {
        Chat chat = new Chat();
        chat.advisor.otherwise(new Answer.OutOfScope());
        return chat;
    }

    Person person(String id) {
        return people.computeIfAbsent(new MemberId(id), member -> new Person(this, member));
    }

    Message home(Person person) {
        return assistant.home(person.id()).orElseThrow();
    }

    String nextEvent() {
        return "event-" + events.incrementAndGet();
    }

    /** Time goes by, and what falls due is done and handed out. */
    void pass(Duration time) {
        clock.pass(time);
        people.values().forEach(Person::looksAway);
        assistant.doChores();
        handOut();
    }

    /** Time goes by until it is that time here. */
    void becomes(LocalDateTime time) {
        pass(Duration.between(clock.instant(), time.atZone(DisplayTime.ZONE).toInstant()));
    }

    /** What is done once a day is done now. */
    void tidiesUp() {
        assistant.doDailyChores();
    }

    /** Letters that are due go out. */
    void sendLetters(Mail mail) {
        assistant.sendLetters(mail);
    }

    /** Fetches what a link in somebody's sight leads to; empty where it leads nowhere. */
    Optional<byte[]> fetches(String person, String link) {
        return assistant.export(new MemberId(person), link).map(export -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                export.writeTo(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        });
    }

    /** How many records are kept that have to do with a case, by their keys. */
    long kept(CollectionName collection, String reference) {
        return records.<Long>reading(reading -> reading.scan(Scan.all(collection)).stream()
                .filter(each -> each.key().value().contains(reference))
                .count());
    }

    Clock clock() {
        return clock;
    }

    /** Hands in an event, and hands out whatever is due then. */
    void receive(Incoming incoming) {
        clock.pass(Duration.ofMillis(1));
        carrier.carry(incoming);
        handOut();
        Hearing.seen(() -> assistant.home(incoming.from()));
    }

    private void handOut() {
        List<Claimed> claimed = claim();
        while (!claimed.isEmpty()) {
            claimed.forEach(this::bring);
            claimed = claim();
        }
    }

    private List<Claimed> claim() {
        return records.inTransaction(transaction -> outbox.claim(transaction, 10));
    }

    private void bring(Claimed claimed) {
        Hearing.heard(claimed);
        Delivery delivery = carrier.bring(claimed);
        if (delivery instanceof Delivery.Delivered) {
            person(carrier.reader(claimed.to()).value()).gets(claimed.said());
        }
        records.change(transaction -> outbox.settle(transaction, claimed, delivery));
    }
}
