package org.wardmate.server.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.ReminderState;

/**
 * Kills a process again and again while it sends a reminder to many, and counts who got it. Argument: how often. A
 * message that is handed over a second time has the same key, by which Slack's adapter knows that it is there.
 */
final class BroadcastKills {
    private static final Duration LONGEST_WAIT = Duration.ofMillis(40);

    /** What came of it. */
    record Result(int members, int reached, int keys, int handedOver, int counted, ReminderState state) {
        /** Those that were in hand when a process died. */
        int again() {
            return handedOver - keys;
        }

        @Override
        public String toString() {
            return "%d of %d members reached by %d messages, %d of them handed over again; %d counted as sent; %s"
                    .formatted(reached, members, keys, again(), counted, state);
        }
    }

    private BroadcastKills() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "broadcast-kills");
        out.println(run(directory, Integer.parseInt(arguments[0])));
    }

    static Result run(Path directory, int kills) throws IOException, InterruptedException {
        ReminderId reminder;
        try (Storage storage = open(directory)) {
            reminder = BroadcastWriter.town(storage, Clock.fixed(BroadcastWriter.BEGUN, ZoneOffset.UTC))
                    .approved(0);
        }
        Random random = new Random();
        for (int kill = 0; kill < kills; kill++) {
            kill(directory, random);
        }
        if (!ChildProcess.run(BroadcastWriter.class, directory).contains("done")) {
            throw new AssertionError("It never came to its end.");
        }
        return result(directory, reminder);
    }

    /** Somewhere in its first rounds, so that many of them fit into one reminder; sometimes before it said a word. */
    private static void kill(Path directory, Random random) throws IOException, InterruptedException {
        Process writer = ChildProcess.start(BroadcastWriter.class, directory);
        try (BufferedReader said = ChildProcess.output(writer)) {
            String first = said.readLine();
            if (first != null && first.equals("kept")) {
                var _ = writer.waitFor(Duration.ofMillis(random.nextLong(LONGEST_WAIT.toMillis())));
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static Result result(Path directory, ReminderId reminder) throws IOException {
        List<String> received = Files.readAllLines(directory.resolve(BroadcastWriter.RECEIVED));
        Set<String> members =
                received.stream().map(line -> line.split(" ", 2)[1]).collect(Collectors.toSet());
        try (Storage storage = open(directory)) {
            Broadcasting town = BroadcastWriter.town(storage, Clock.fixed(BroadcastWriter.BEGUN, ZoneOffset.UTC));
            return new Result(
                    BroadcastWriter.MEMBERS,
                    members.size(),
                    Set.copyOf(received).size(),
                    received.size(),
                    town.tally(reminder).count(Posting.State.SENT),
                    town.reminder(reminder).state());
        }
    }

    private static Storage open(Path directory) {
        return Storage.open(directory, Map.of(), () -> UUID.randomUUID().toString());
    }
}
