package org.wardmate.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.wardmate.advice.Advisor;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.Sender;
import org.wardmate.conversation.Incoming;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.Records;
import org.wardmate.storage.WatchedRecords;

/**
 * Measures turns that say no more than "thanks", by many members at once, through assistant, storage and sender. Each
 * member waits for one reply before the next turn. Arguments: a directory on the disk to measure, members, turns of each.
 */
final class TurnLoad {
    private static final Council COUNCIL = new Council(new CouncilId("sample"), "Sample Council", "nobody");

    private final Map<MemberId, Semaphore> replies = new ConcurrentHashMap<>();
    private final List<Long> committed = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> answered = Collections.synchronizedList(new ArrayList<>());

    private TurnLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(arguments[0]), "turn-load");
        int members = Integer.parseInt(arguments[1]);
        int turns = Integer.parseInt(arguments[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Storage storage = Storage.open(directory, Map.of(), Wardmate.IDS)) {
            new TurnLoad().run(storage, members, turns / 4 + 1, "Warming up", out);
            new TurnLoad().run(storage, members, turns, "Measured", out);
        }
    }

    private void run(Storage storage, int members, int turns, String phase, PrintStream out) throws Exception {
        Clock clock = Clock.systemUTC();
        Records records = storage.records();
        Messenger messenger = claimed -> {
            replies(claimed.to()).release();
            return new Delivery.Delivered();
        };
        try (Sender sender = Sender.start(records, new Outbox(clock, Wardmate.IDS), messenger, clock)) {
            Assistant assistant = new Assistant(
                    new People(),
                    new Nothing(),
                    new WatchedRecords(records, sender::wake),
                    new EvidenceRoom(storage.blobs(), new Darkroom(), clock, Wardmate.IDS),
                    clock,
                    Wardmate.IDS);
            CountDownLatch done = new CountDownLatch(members);
            long start = System.nanoTime();
            IntStream.range(0, members)
                    .mapToObj(number -> new MemberId("member-" + number))
                    .forEach(member -> Thread.startVirtualThread(() -> {
                        talk(assistant, member, turns);
                        done.countDown();
                    }));
            done.await();
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    "%s: %d members, %.0f turns/s; committed %s; answered %s%n",
                    phase, members, members * turns / seconds, spread(committed), spread(answered));
        }
    }

    private void talk(Assistant assistant, MemberId member, int turns) {
        for (int i = 0; i < turns; i++) {
            long start = System.nanoTime();
            assistant.receive(new Incoming.Said(Wardmate.IDS.next(), member, "thanks"));
            committed.add(System.nanoTime() - start);
            try {
                if (!replies(member).tryAcquire(60, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("No reply came.");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            answered.add(System.nanoTime() - start);
        }
    }

    private Semaphore replies(MemberId member) {
        return replies.computeIfAbsent(member, _ -> new Semaphore(0));
    }

    private static String spread(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %.1f ms, p99 %.1f ms".formatted(at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** Anybody is a member. */
    private static final class People implements Directory {
        @Override
        public Optional<Member> find(MemberId id) {
            return Optional.of(new Member(id, "Somebody (sample)", COUNCIL, Set.of(Role.COUNCILLOR), "", ""));
        }

        @Override
        public List<Member> of(CouncilId council) {
            return List.of();
        }
    }

    /** Knows nothing, for nothing is asked. */
    private static final class Nothing implements Advisor {
        @Override
        public Answer ask(Question question) {
            return new Answer.OutOfScope();
        }

        @Override
        public Optional<Answer> topic(TopicId topic, Scope scope) {
            return Optional.empty();
        }

        @Override
        public Optional<Answer> compare(TopicId topic) {
            return Optional.empty();
        }

        @Override
        public Concern concern(String words) {
            return Concern.NONE;
        }
    }
}
