package org.wardmate.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Scan;
import org.wardmate.storage.StoredRecord;

/** Reminders outlive the process that was to send them, and none is sent twice because it died. */
@Timeout(180)
class DueCrashTest {
    private static final int KILLS = 3;

    @TempDir
    private Path directory = Path.of("");

    private final Random random = new Random();

    @Test
    void eachReminderWaitsToBeSentOnceHoweverOftenTheServerDies() throws Exception {
        try (Storage storage = open()) {
            DueWriter.send(storage.records());
        }
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killed(random.nextInt(3));
            int now = waiting();
            assertThat(now).isBetween(before + 1, DueWriter.CASES);
            before = now;
        }
        assertThat(ChildProcess.run(DueWriter.class, directory)).contains("done");
        assertThat(waiting()).isEqualTo(DueWriter.CASES);
        assertThat(ChildProcess.run(DueWriter.class, directory)).contains("done");
        assertThat(waiting()).isEqualTo(DueWriter.CASES);
    }

    /** How many messages there are for the officer; there is nobody else to tell anything. */
    private int waiting() {
        try (Storage storage = open()) {
            List<StoredRecord> queued = storage.records()
                    .<List<StoredRecord>>reading(reading -> reading.scan(Scan.all(new CollectionName("outbox"))));
            assertThat(queued).allMatch(each -> each.key().value().startsWith(DueWriter.OFFICER.id() + "/"));
            return queued.size();
        }
    }

    /** Kills it somewhere in its work, after some batches. */
    private void killed(int batches) throws IOException, InterruptedException {
        Process writer = ChildProcess.start(DueWriter.class, directory);
        try (BufferedReader said = ChildProcess.output(writer)) {
            for (int i = 0; i <= batches; i++) {
                assertThat(said.readLine()).isEqualTo("kept");
            }
            var _ = writer.waitFor(Duration.ofMillis(random.nextInt(30)));
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private Storage open() {
        return Storage.open(directory, Map.of(), () -> UUID.randomUUID().toString());
    }
}
