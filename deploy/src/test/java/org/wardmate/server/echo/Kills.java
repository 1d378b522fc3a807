package org.wardmate.server.echo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Members write to Wardmate while it is killed again and again: at any moment, just before a message is posted, and just
 * after. What they write is numbered, so that it shows what was lost, came twice or in another order.
 */
abstract class Kills {
    static final int MEMBERS = 6;
    /** Longer than a claim of the outbox lasts, so that the next process may take it at once. */
    private static final long SECONDS_A_LIFE = 61;

    private static final String TAKEN = "taken ";

    /** How a post goes. */
    enum Post {
        WELL,
        DIES_BEFORE,
        DIES_AFTER
    }

    private final Random chance;
    private final Path directory;
    private final List<List<String>> written = new ArrayList<>();
    private volatile @Nullable EchoProcess process;
    private volatile int killAt;
    private volatile Post killWith = Post.WELL;
    private int posts;
    private int lives;

    Kills(String name, long seed) throws IOException {
        this.directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
        this.chance = new Random(seed);
        for (int member = 0; member < MEMBERS; member++) {
            written.add(new ArrayList<>());
        }
    }

    abstract EchoProcess start(Path directory, long secondsAhead) throws IOException;

    /** What the platform sends when a member writes something. */
    abstract String event(EchoProcess to, int member, String words);

    /** Whether it was acknowledged. */
    abstract boolean send(EchoProcess to, Clock clock, String event);

    /** What a member was answered, in order. */
    abstract List<String> answers(int member);

    /** Kills so often, and gives how long it took. */
    final Duration happen(int kills) throws IOException {
        long before = System.nanoTime();
        try {
            for (int kill = 0; kill < kills; kill++) {
                live();
            }
            lastLife();
        } finally {
            end();
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** A message is posted: just before or after the process dies, if its time has come. */
    final synchronized Post posting() {
        posts++;
        EchoProcess now = process;
        if (posts != killAt || now == null) {
            return Post.WELL;
        }
        Post how = killWith;
        if (how == Post.DIES_BEFORE) {
            now.kill();
        } else {
            // The post is taken first; its sender never hears of it.
            Thread.ofVirtual().start(now::kill);
        }
        return how;
    }

    /** What a member should have been answered, in order. */
    final List<String> expected(int member) {
        return IntStream.range(0, taken(member))
                .mapToObj(n -> Echo.of(words(n, member)))
                .toList();
    }

    private void live() throws IOException {
        begin();
        int way = chance.nextInt(3);
        synchronized (this) {
            killWith = way == 0 ? Post.DIES_BEFORE : Post.DIES_AFTER;
            killAt = way == 2 ? -1 : posts + 1 + chance.nextInt(6);
        }
        long dies = System.nanoTime()
                + Duration.ofMillis(chance.nextInt(way == 2 ? 120 : 1500)).toNanos();
        List<Thread> hands = IntStream.range(0, MEMBERS)
                .mapToObj(member -> Thread.ofVirtual().start(() -> writeFor(member, dies)))
                .toList();
        while (isAlive() && System.nanoTime() < dies) {
            LockSupport.parkNanos(1_000_000);
        }
        end();
        hands.forEach(Kills::join);
    }

    private void lastLife() throws IOException {
        begin();
        synchronized (this) {
            killAt = -1;
        }
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        for (int member = 0; member < MEMBERS; member++) {
            boolean taken = false;
            while (!taken && System.nanoTime() < end) {
                taken = write(member);
            }
        }
        while (!allAnswered() && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private void begin() throws IOException {
        lives++;
        process = start(directory, lives * SECONDS_A_LIFE);
    }

    private void end() {
        EchoProcess now = process;
        if (now != null) {
            now.kill();
        }
    }

    private boolean isAlive() {
        EchoProcess now = process;
        return now != null && now.isAlive();
    }

    private void writeFor(int member, long until) {
        while (isAlive() && System.nanoTime() < until) {
            var _ = write(member);
        }
    }

    /** The last thing written is sent again until it is acknowledged, as platforms do. Says whether it was. */
    private boolean write(int member) {
        EchoProcess now = process;
        if (now == null) {
            return false;
        }
        List<String> mine = written.get(member);
        if (mine.isEmpty() || mine.getLast().startsWith(TAKEN)) {
            mine.add(event(now, member, words(mine.size(), member)));
        }
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(lives * SECONDS_A_LIFE));
        try {
            if (!send(now, clock, mine.getLast())) {
                return false;
            }
        } catch (UncheckedIOException e) {
            // The process is gone, or slow.
            return false;
        }
        mine.set(mine.size() - 1, TAKEN + (mine.size() - 1));
        return true;
    }

    private boolean allAnswered() {
        return IntStream.range(0, MEMBERS)
                .allMatch(member -> answers(member).stream().distinct().count() >= taken(member));
    }

    private int taken(int member) {
        return (int) written.get(member).stream()
                .filter(each -> each.startsWith(TAKEN))
                .count();
    }

    private static String words(int number, int member) {
        return "%d of %d".formatted(number, member);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
