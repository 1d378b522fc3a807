package org.wardmate.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.assistant.Sender;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.conversation.SettableClock;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackSettings;

/**
 * One server sends a reminder to many councils at the same hour, in virtual time and over the real store: how long it is on
 * its way, how large the store grows, how much memory is taken. Each council has a workspace of its own at Slack's pace, and
 * Slack takes a tenth of a second for a message. Arguments: councils, members of each.
 */
final class BroadcastSimulation {
    private static final Instant MORNING = Instant.parse("2027-03-31T08:00:00Z");
    private static final Duration ANSWER = Duration.ofMillis(100);
    private static final Duration PULSE = SlackSettings.TEMPO.workspace().between();
    private static final Duration CHORES = Duration.ofMinutes(1);

    private record OnItsWay(Instant arrives, Claimed claimed) {}

    /** What came of it. */
    record Result(int members, int sent, int done, Duration time, Duration real, long kilobytes, long heap) {
        @Override
        public String toString() {
            return "%d of %d members reached, %d reminders done, the last after %d min %d s; store %d MB, heap %d MB; computed in %d s"
                    .formatted(
                            sent,
                            members,
                            done,
                            time.toMinutes(),
                            time.toSecondsPart(),
                            kilobytes / 1024,
                            heap >> 20,
                            real.toSeconds());
        }
    }

    private final SettableClock clock = new SettableClock();
    private final PriorityQueue<OnItsWay> onTheirWay = new PriorityQueue<>(Comparator.comparing(OnItsWay::arrives));
    private final Map<String, Instant> free = new HashMap<>();
    private final Broadcasting towns;
    private Instant chores = MORNING;

    private BroadcastSimulation(Storage storage, int councils, int membersEach) {
        clock.pass(Duration.between(clock.instant(), MORNING));
        this.towns = new Broadcasting(storage.records(), clock, Wardmate.IDS, councils, membersEach);
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
    }

    static Result run(int councils, int membersEach) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "broadcast-simulation");
        long begun = System.nanoTime();
        try (Storage storage = Storage.open(directory, Map.of(), Wardmate.IDS)) {
            BroadcastSimulation simulation = new BroadcastSimulation(storage, councils, membersEach);
            List<ReminderId> reminders = IntStream.range(0, councils)
                    .mapToObj(simulation.towns::approved)
                    .toList();
            simulation.goOn();
            return new Result(
                    councils * membersEach,
                    reminders.stream()
                            .mapToInt(each -> simulation.towns.tally(each).count(Posting.State.SENT))
                            .sum(),
                    (int) reminders.stream()
                            .filter(each -> simulation.towns.reminder(each).state() == ReminderState.DONE)
                            .count(),
                    Duration.between(MORNING, simulation.clock.instant()),
                    Duration.ofNanos(System.nanoTime() - begun),
                    size(directory) / 1024,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
    }

    private void goOn() {
        towns.doChores();
        take(List.of());
        while (!onTheirWay.isEmpty()) {
            clock.pass(Duration.between(clock.instant(), onTheirWay.peek().arrives()));
            if (!clock.instant().isBefore(chores.plus(CHORES))) {
                chores = clock.instant();
                towns.doChores();
            }
            List<Claimed> arrived = new ArrayList<>();
            while (!onTheirWay.isEmpty() && !onTheirWay.peek().arrives().isAfter(clock.instant())) {
                arrived.add(onTheirWay.remove().claimed());
            }
            take(arrived);
        }
    }

    /** Writes back what arrived and hands out what is next, each in its workspace's turn. */
    private void take(List<Claimed> arrived) {
        for (Claimed each : towns.settleAndClaim(arrived, Sender.MOST_BROADCASTS_UNDER_WAY - onTheirWay.size())) {
            String workspace = each.to().value().split("-", 3)[1];
            Instant turn = later(clock.instant(), free.getOrDefault(workspace, clock.instant()));
            free.put(workspace, turn.plus(PULSE));
            onTheirWay.add(new OnItsWay(turn.plus(ANSWER), each));
        }
    }

    private static Instant later(Instant one, Instant another) {
        return one.isAfter(another) ? one : another;
    }

    private static long size(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(BroadcastSimulation::length)
                    .sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
