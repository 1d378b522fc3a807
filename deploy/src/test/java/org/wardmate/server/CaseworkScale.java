package org.wardmate.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Outcome;
import org.wardmate.casework.Safety;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Urgency;
import org.wardmate.casework.officer.CaseDesk;
import org.wardmate.casework.officer.DeskAction;
import org.wardmate.casework.officer.DeskDeed;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Transaction;

/**
 * Measures how casework grows with the cases in the store: an officer's list, opening a case, acting on one (with its
 * fsync), and looking for what is due. Arguments: a directory on the disk to measure, and the sizes to measure at, rising,
 * such as {@code 10000 1000000}. One case in twenty is open; 400 councils share them. Without sizes it measures the store
 * that lies in the directory, as where filling was broken off.
 */
final class CaseworkScale {
    private static final int COUNCILS = 400;
    private static final int AT_ONCE = 200;
    private static final int ROUNDS = 1000;
    private static final int WARM_UP = 200;
    private static final int OPEN = 20;
    private static final List<Urgency> URGENCIES = List.of(Urgency.values());
    private static final String STORY = "They wrote under my post that they know where I live. ".repeat(4);

    private final Clock clock = Clock.systemUTC();
    private final Random chance = new Random(7);
    private final People people = new People();
    private final Records records;
    private final Cases cases;
    private final CaseDesk desk;
    private final PrintStream out;
    private final List<CaseFile> open = new ArrayList<>();
    private int filled;

    private CaseworkScale(Storage storage, PrintStream out) {
        this.records = storage.records();
        this.cases = new Cases(clock, Wardmate.IDS);
        this.desk = new CaseDesk(
                people, cases, new EvidenceRoom(storage.blobs(), new Darkroom(), clock, Wardmate.IDS), clock);
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path given = Path.of(arguments[0]);
        Path directory = arguments.length == 1 ? given : Files.createTempDirectory(given, "casework-scale");
        try (Storage storage = Storage.open(directory, Map.of(), Wardmate.IDS)) {
            CaseworkScale scale = new CaseworkScale(storage, out);
            if (arguments.length == 1) {
                scale.takeUp();
                scale.measure();
            }
            for (String size : List.of(arguments).subList(1, arguments.length)) {
                scale.fill(Integer.parseInt(size));
                out.printf(
                        "%,d cases, %,d open, %,d bytes on disk%n", scale.filled, scale.open.size(), bytes(directory));
                scale.measure();
            }
        }
    }

    /** Finds the open cases in a store that was filled before. */
    private void takeUp() {
        people.officers.forEach(
                officer -> open.addAll(records.reading(reading -> cases.open(reading, officer.id(), Scan.MOST))));
        out.printf("About %,d cases, %,d of them open%n", open.size() * OPEN, open.size());
    }

    private void fill(int size) {
        long start = System.nanoTime();
        while (filled < size) {
            int many = Math.min(AT_ONCE, size - filled);
            List<CaseFile> kept = records.inTransaction(transaction -> IntStream.range(0, many)
                    .mapToObj(n -> sent(transaction, filled + n))
                    .toList());
            kept.stream().filter(CaseFile::isOpen).forEach(open::add);
            filled += many;
        }
        out.printf(
                "Filled in %d s%n", Duration.ofNanos(System.nanoTime() - start).toSeconds());
    }

    private CaseFile sent(Transaction transaction, int number) {
        Member member = people.member(number % COUNCILS);
        MemberId officer = people.officer(number % COUNCILS).id();
        Incident incident = Incident.UNTOLD
                .withSafety(Safety.SAFE)
                .withHarm(harm -> harm.withKinds(Set.of(Kind.THREAT)).withAccount(STORY))
                // One account in ten turns up again.
                .withScene(scene -> scene.withHandles(List.of("@sample" + (number - number % 10 * 7))));
        CaseFile opened = cases.open(transaction, member);
        cases.tell(transaction, opened.id(), incident);
        CaseFile sent = cases.happened(
                        transaction,
                        opened,
                        new CaseSubmitted(
                                clock.instant(),
                                member.id(),
                                URGENCIES.get(number % URGENCIES.size()),
                                List.of(new Share(officer, Extent.WHOLE, clock.instant()))))
                .orElseThrow();
        if (number / COUNCILS % OPEN == 0) {
            return sent;
        }
        CaseFile read = cases.happened(transaction, sent, new CaseAcknowledged(clock.instant(), officer))
                .orElseThrow();
        return cases.happened(
                        transaction, read, new CaseClosed(clock.instant(), officer, Outcome.SUPPORTED, "We spoke."))
                .orElseThrow();
    }

    private void measure() {
        time("officer's list", () -> {
            Member officer = people.officer(chance.nextInt(COUNCILS));
            return records.reading(reading -> desk.list(reading, officer));
        });
        time("open a case", () -> does(DeskDeed.SHOW, Map.of()));
        time(
                "act: a note (fsync)",
                () -> does(DeskDeed.NOTE, Map.of("words", List.of("Rang them."), "chosen", List.of("internal"))));
        time("due now, at most 50", () -> records.reading(reading -> cases.due().due(reading, clock.instant(), 50)));
        time(
                "due in 30 days, 50",
                () -> records.reading(
                        reading -> cases.due().due(reading, clock.instant().plus(Duration.ofDays(30)), 50)));
    }

    private Object does(DeskDeed deed, Map<String, List<String>> form) {
        CaseFile file = open.get(chance.nextInt(open.size()));
        Member officer = people.find(file.shares().getFirst().recipient()).orElseThrow();
        DeskAction action = new DeskAction(deed, file.id(), file.events());
        return records.inTransaction(transaction -> form.isEmpty()
                ? desk.does(transaction, officer, action)
                : desk.does(transaction, officer, action, form));
    }

    private void time(String what, Supplier<Object> deed) {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long start = System.nanoTime();
            if (deed.get() == null) {
                throw new IllegalStateException("Nothing came of it.");
            }
            if (i >= WARM_UP) {
                took.add(System.nanoTime() - start);
            }
        }
        Collections.sort(took);
        out.printf(
                "  %-22s p50 %7.2f ms   p99 %7.2f ms%n",
                what, took.get(ROUNDS / 2) / 1e6, took.get(ROUNDS * 99 / 100) / 1e6);
    }

    private static long bytes(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** A councillor and a monitoring officer at each council, all made up. */
    private static final class People implements Directory {
        private final List<Member> councillors = all("councillor", Role.COUNCILLOR);
        private final List<Member> officers = all("officer", Role.MONITORING_OFFICER);

        private static List<Member> all(String name, Role role) {
            return IntStream.range(0, COUNCILS)
                    .mapToObj(n -> new Member(
                            new MemberId("council-%d-%s".formatted(n, name)),
                            "Sample " + name,
                            new Council(new CouncilId("council-" + n), "Sample Council " + n, "nobody"),
                            Set.of(role),
                            "",
                            ""))
                    .toList();
        }

        Member member(int council) {
            return councillors.get(council);
        }

        Member officer(int council) {
            return officers.get(council);
        }

        @Override
        public Optional<Member> find(MemberId id) {
            return Stream.concat(councillors.stream(), officers.stream())
                    .filter(member -> member.id().equals(id))
                    .findFirst();
        }

        @Override
        public List<Member> of(CouncilId council) {
            return Stream.concat(councillors.stream(), officers.stream())
                    .filter(member -> member.council().id().equals(council))
                    .toList();
        }
    }
}
