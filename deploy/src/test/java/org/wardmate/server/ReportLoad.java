package org.wardmate.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.advice.Advisor;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.Sender;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Safety;
import org.wardmate.casework.Urgency;
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
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.WatchedRecords;

/**
 * Measures whole reports of abuse, from "report" to the confirmation, by many members at once, through assistant, audit
 * trail, outbox, storage and sender; without pictures, and without the search that typed words cost. Arguments: a
 * directory on the disk to measure, members, reports of each, and how many reports to put into the store beforehand.
 */
final class ReportLoad {
    private static final Council COUNCIL = new Council(new CouncilId("sample"), "Sample Council", "nobody");
    private static final MemberId OFFICER = new MemberId("officer");
    private static final int AT_ONCE = 100;
    private static final String STORY = "They wrote under my post that they know where I live. ".repeat(10);

    private final Map<MemberId, Talk> talks = new ConcurrentHashMap<>();
    private final List<Long> committed = Collections.synchronizedList(new ArrayList<>());

    private ReportLoad() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory(Path.of(arguments[0]), "report-load");
        int members = Integer.parseInt(arguments[1]);
        int reports = Integer.parseInt(arguments[2]);
        int before = Integer.parseInt(arguments[3]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Storage storage = Storage.open(directory, Map.of(), Wardmate.IDS)) {
            new ReportLoad().run(storage, members, 1, "Warming up", out);
            long empty = size(directory);
            if (before > 0) {
                fill(storage, before);
                long bytes = size(directory);
                out.printf(
                        "%,d reports put into the store, which holds %,d bytes: %,d a report%n",
                        before, bytes, (bytes - empty) / before);
            }
            long start = size(directory);
            new ReportLoad().run(storage, members, reports, "Measured", out);
            out.printf("Stored bytes a report: %,d%n", (size(directory) - start) / ((long) members * reports));
        }
    }

    /** Reports as they are kept once sent, many in a transaction. */
    private static void fill(Storage storage, int reports) {
        Clock clock = Clock.systemUTC();
        Cases cases = new Cases(clock, Wardmate.IDS);
        Incident incident = Incident.UNTOLD
                .withSafety(Safety.SAFE)
                .withHarm(harm -> harm.withKinds(Set.of(Kind.THREAT)).withAccount(STORY));
        for (int done = 0; done < reports; done += AT_ONCE) {
            int many = Math.min(AT_ONCE, reports - done);
            storage.records()
                    .change(transaction -> IntStream.range(0, many).forEach(_ -> {
                        Member member = new People()
                                .find(new MemberId("member-" + Wardmate.IDS.next()))
                                .orElseThrow();
                        CaseFile file = cases.open(transaction, member);
                        cases.tell(transaction, file.id(), incident);
                        var _ = cases.happened(
                                transaction,
                                file,
                                new CaseSubmitted(clock.instant(), member.id(), Urgency.WITHIN_AN_HOUR, List.of()));
                    }));
        }
    }

    private void run(Storage storage, int members, int reports, String phase, PrintStream out) throws Exception {
        Clock clock = Clock.systemUTC();
        Messenger messenger = claimed -> {
            talk(claimed.to()).seen(claimed);
            return new Delivery.Delivered();
        };
        try (Sender sender = Sender.start(storage.records(), new Outbox(clock, Wardmate.IDS), messenger, clock)) {
            Assistant assistant = new Assistant(
                    new People(),
                    new Nothing(),
                    new WatchedRecords(storage.records(), sender::wake),
                    new EvidenceRoom(storage.blobs(), new Darkroom(), clock, Wardmate.IDS),
                    clock,
                    Wardmate.IDS);
            CountDownLatch done = new CountDownLatch(members);
            long start = System.nanoTime();
            IntStream.range(0, members)
                    .forEach(number -> Thread.startVirtualThread(() -> {
                        Talk talk = talk(new MemberId("member-" + Wardmate.IDS.next()));
                        for (int i = 0; i < reports; i++) {
                            talk.reports(assistant);
                        }
                        done.countDown();
                    }));
            done.await();
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    "%s: %d members, %.1f reports/s, %.0f turns/s; a turn committed in %s%n",
                    phase, members, members * reports / seconds, committed.size() / seconds, spread(committed));
        }
    }

    private Talk talk(MemberId member) {
        return talks.computeIfAbsent(member, Talk::new);
    }

    /** One member's side of it: waits for the answer to each turn, as a person does. */
    private final class Talk {
        private final MemberId member;
        private final Map<RecordKey, Message> seen = new HashMap<>();
        private Message last = Message.saying("nothing yet");

        Talk(MemberId member) {
            this.member = member;
        }

        synchronized void seen(Outbox.Claimed claimed) {
            seen.put(claimed.key(), claimed.message());
            notifyAll();
        }

        void reports(Assistant assistant) {
            says(assistant, "report");
            presses(assistant, "Yes, I am safe");
            presses(assistant, "Go on");
            presses(assistant, "Report it to someone");
            sends(assistant, "THREAT");
            says(assistant, STORY);
            while (button("Skip this").isPresent()) {
                presses(assistant, "Skip this");
            }
            presses(assistant, "This is right");
            sends(assistant, OFFICER.value());
        }

        private void says(Assistant assistant, String words) {
            turn(assistant, new Incoming.Said(Wardmate.IDS.next(), member, words));
        }

        private void presses(Assistant assistant, String label) {
            String action = button(label).orElseThrow();
            turn(assistant, new Incoming.Pressed(Wardmate.IDS.next(), member, action));
        }

        private void sends(Assistant assistant, String value) {
            Block.Form form = blocks(Block.Form.class).findFirst().orElseThrow();
            String field = form.fields().getFirst().id();
            turn(
                    assistant,
                    new Incoming.Submitted(Wardmate.IDS.next(), member, form.id(), Map.of(field, List.of(value))));
        }

        private Optional<String> button(String label) {
            return blocks(Block.Choices.class)
                    .flatMap(choices -> choices.choices().stream())
                    .filter(choice -> choice.label().equals(label))
                    .map(Block.Choice::action)
                    .findFirst();
        }

        private synchronized <B extends Block> Stream<B> blocks(Class<B> kind) {
            return last.blocks().stream().filter(kind::isInstance).map(kind::cast);
        }

        private void turn(Assistant assistant, Incoming incoming) {
            long start = System.nanoTime();
            RecordKey answer = assistant.receive(incoming).orElseThrow();
            committed.add(System.nanoTime() - start);
            await(answer);
        }

        private synchronized void await(RecordKey answer) {
            try {
                while (!seen.containsKey(answer)) {
                    wait();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            last = Objects.requireNonNull(seen.get(answer));
            seen.clear();
        }
    }

    private static long size(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String spread(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %.1f ms, p99 %.1f ms".formatted(at(sorted, 0.5), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    /** Anybody is a member, and one is the monitoring officer. */
    private static final class People implements Directory {
        private static final Member MONITORING_OFFICER =
                new Member(OFFICER, "An Officer (sample)", COUNCIL, Set.of(Role.MONITORING_OFFICER), "", "");

        @Override
        public Optional<Member> find(MemberId id) {
            return id.equals(OFFICER)
                    ? Optional.of(MONITORING_OFFICER)
                    : Optional.of(new Member(id, "Somebody (sample)", COUNCIL, Set.of(Role.COUNCILLOR), "", ""));
        }

        @Override
        public List<Member> of(CouncilId council) {
            return List.of(MONITORING_OFFICER);
        }
    }

    /** Knows nothing, for what search costs is measured elsewhere. */
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
