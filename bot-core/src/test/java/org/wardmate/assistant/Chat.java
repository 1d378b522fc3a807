package org.wardmate.assistant;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.wardmate.advice.AdviceRecords;
import org.wardmate.advice.Samples;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.MemberId;

/** The demo directory's people in one room with the assistant. What is said reads as a transcript. */
final class Chat {
    final FakeAdvisor advisor = new FakeAdvisor();
    final AdviceRecords records = AdviceRecords.inMemory();

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicInteger events = new AtomicInteger();
    private final Map<MemberId, Person> people = new HashMap<>();
    private final Assistant assistant = new Assistant(
            new DemoDirectory(List.of(Samples.THURROCK, Samples.BEXLEY, Samples.DURHAM)),
            advisor,
            records,
            Clock.fixed(Instant.parse("2026-11-04T22:15:00Z"), ZoneOffset.UTC),
            () -> "id-" + ids.incrementAndGet());

    Person person(String id) {
        return people.computeIfAbsent(new MemberId(id), member -> new Person(this, member));
    }

    String nextEvent() {
        return "event-" + events.incrementAndGet();
    }

    void receive(Incoming incoming) {
        assistant
                .receive(incoming)
                .forEach(outgoing -> person(outgoing.to().value()).gets(outgoing.message()));
    }
}
