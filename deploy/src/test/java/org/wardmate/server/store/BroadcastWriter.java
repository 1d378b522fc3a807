package org.wardmate.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.conversation.IdSource;

/**
 * A process that is there to be killed while it sends a reminder to many. What the platform would have got stands in a
 * file, a line a message: its key, and to whom. Arguments: directory; the clock stands by how often it was started.
 */
final class BroadcastWriter {
    static final int MEMBERS = 600;
    static final int AT_ONCE = 16;
    static final String RECEIVED = "received";
    static final Instant BEGUN = Instant.parse("2027-03-31T09:00:00Z");

    private static final String STARTS = "starts";
    private static final IdSource IDS = () -> UUID.randomUUID().toString();

    private BroadcastWriter() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        Storage storage = Storage.open(directory, Map.of(), IDS);
        Broadcasting town = town(storage, clock(directory));
        town.doChores();
        List<Claimed> claimed = town.claim(AT_ONCE);
        while (!claimed.isEmpty()) {
            for (Claimed each : claimed) {
                append(directory.resolve(RECEIVED), each.key() + " " + each.to() + "\n");
            }
            System.out.println("kept");
            claimed = town.settleAndClaim(claimed, AT_ONCE);
        }
        System.out.println("done");
        System.out.flush();
    }

    static Broadcasting town(Storage storage, Clock clock) {
        return new Broadcasting(storage.records(), clock, IDS, 1, MEMBERS);
    }

    /** Two minutes later at each start, so that what the process before had taken is free again. */
    private static Clock clock(Path directory) throws IOException {
        append(directory.resolve(STARTS), ".");
        long starts = Files.size(directory.resolve(STARTS));
        return Clock.fixed(BEGUN.plus(Duration.ofMinutes(2 * starts)), ZoneOffset.UTC);
    }

    private static void append(Path file, String words) throws IOException {
        Files.writeString(file, words, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
