package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.StoredRecord;

/**
 * Kills a writing process at random instants, and after each looks for a kept turn that was lost and for one of which only
 * a part is there. Run it as a program with the number of rounds: it prints each round and exits with 1 at the first fault.
 */
final class CrashTrial {
    private static final int LONGEST_LIFE_MILLIS = 1500;

    private final Path directory;
    private final Random random;
    private final Map<Integer, Integer> kept = new HashMap<>();

    CrashTrial(Path directory, Random random) {
        this.directory = directory;
        this.random = random;
    }

    public static void main(String[] args) throws Exception {
        int rounds = args.length == 0 ? 50 : Integer.parseInt(args[0]);
        Path directory = Files.createTempDirectory("wardmate-crash");
        CrashTrial trial = new CrashTrial(directory, new Random());
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("round %d: %s%n", round, trial.round());
        }
        System.out.printf("%d kills, no kept turn lost, none torn.%n", rounds);
    }

    /** One life and death of the writing process; returns what the turns had come to, or throws with the fault. */
    String round() throws Exception {
        // From before the store is open to well into its work.
        int life = random.nextInt(LONGEST_LIFE_MILLIS);
        boolean fromTheStart = random.nextInt(6) == 0;
        Process writer = ChildProcess.start(CrashWriter.class, directory);
        try (BufferedReader said = ChildProcess.output(writer)) {
            if (!fromTheStart && !"open".equals(said.readLine())) {
                throw new AssertionError("The writer did not start.");
            }
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    if (writer.waitFor(life, TimeUnit.MILLISECONDS)) {
                        throw new AssertionError("The writer died by itself.");
                    }
                    // By its handle: the process itself would throw away what was said and not yet heard.
                    writer.toHandle().destroyForcibly();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            listen(said);
            killer.join();
        } finally {
            writer.destroyForcibly();
        }
        if (writer.waitFor() != 128 + 9) {
            throw new AssertionError("The writer ended with %d.".formatted(writer.exitValue()));
        }
        return check();
    }

    private void listen(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            String[] words = line.split(" ", 3);
            if (words.length == 3) {
                kept.put(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            }
        }
    }

    private String check() {
        try (Storage storage =
                Storage.open(directory, Map.of(), () -> UUID.randomUUID().toString())) {
            return storage.records().reading(this::found);
        }
    }

    private String found(Reading reading) {
        StringBuilder found = new StringBuilder();
        for (int writer = 0; writer < CrashWriter.WRITERS; writer++) {
            int said = kept.getOrDefault(writer, 0);
            int there = count(reading, writer);
            if (there < said || there > said + 1) {
                throw new AssertionError(
                        "Writer %d was told that %d is kept; %d is there.".formatted(writer, said, there));
            }
            requireWhole(reading, writer, there);
            kept.put(writer, there);
            found.append("writer ").append(writer).append(" at ").append(there).append("; ");
        }
        return found.toString();
    }

    private static int count(Reading reading, int writer) {
        return reading.get(CrashWriter.COUNTS, RecordKey.of("writer" + writer))
                .map(bytes -> Integer.parseInt(new String(bytes, US_ASCII)))
                .orElse(0);
    }

    private static void requireWhole(Reading reading, int writer, int number) {
        List<StoredRecord> records = reading.scan(Scan.within(CrashWriter.TURNS, "writer" + writer));
        long expected = 0;
        for (int i = 0; number > 0 && i < CrashWriter.RECORDS; i++) {
            expected += (number + i) % 5 == 0 ? 0 : 1;
        }
        if (records.size() != expected) {
            throw new AssertionError("Turn %d of writer %d has %d records instead of %d."
                    .formatted(number, writer, records.size(), expected));
        }
        for (StoredRecord each : records) {
            String turn = new String(each.value(), US_ASCII).split(" ", 2)[0];
            if (!turn.equals(Integer.toString(number))) {
                throw new AssertionError("Turn %d of writer %d is torn: %s is from turn %s."
                        .formatted(number, writer, each.key(), turn));
            }
        }
    }
}
