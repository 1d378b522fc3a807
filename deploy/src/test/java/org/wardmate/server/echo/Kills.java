package org.wardmate.server.echo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.echo.Ground.Fate;

/**
 * Members write to Wardmate while it is killed again and again: at any moment, just before a message is posted, and just
 * after. What they write is numbered, so that it shows what was lost, came twice or in another order.
 */
final class Kills {
    static final int MEMBERS = 6;
    /** Longer than a claim of the outbox lasts, so that the next process may take it at once. */
    private static final Duration A_LIFE = Duration.ofSeconds(61);

    private static final String TAKEN = "taken ";

    private final Ground ground;
    private final Random chance;
    private final Path directory;
    private final List<List<String>> written = new ArrayList<>();
    private volatile @Nullable EchoProcess process;
    private volatile int killAt;
    private volatile Fate killWith = Fate.TAKEN;
    private int posts;
    private int lives;

    Kills(Ground ground, String name, long seed) throws IOException {
        this.ground = ground;
        this.directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), name);
        this.chance = new Random(seed);
        for (int member = 0; member < MEMBERS; member++) {
            written.add(new ArrayList<>());
        }
        ground.add(MEMBERS);
        ground.befalls(this::fate);
    }

    /** Kills so often, and gives how long it took. */
    Duration happen(int kills) throws IOException {
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

    /** Just before or after a message is posted the process dies, if its time has come. */
    private synchronized Fate fate() {
        posts++;
        EchoProcess now = process;
        if (posts != killAt || now == null) {
            return Fate.TAKEN;
        }
        Fate how = killWith;
        if (how == Fate.LOST_BEFORE) {
            now.kill();
        } else {
            // The post is taken first; its sender never hears of it.
            Thread.ofVirtual().start(now::kill);
        }
        return how;
    }

    /** What a member should have been answered, in order. */
    List<String> expected(int member) {
        return IntStream.range(0, taken(member))
                .mapToObj(n -> Echo.of(words(n, member)))
                .toList();
    }

    /** What a member was answered, in order, without what stands above an answer. */
    List<String> answers(int member) {
        return ground.said(member).stream()
                .map(words -> words.substring(words.lastIndexOf('\n') + 1))
                .toList();
    }

    private void live() throws IOException {
        begin();
        int way = chance.nextInt(3);
        synchronized (this) {
            killWith = way == 0 ? Fate.LOST_BEFORE : Fate.TAKEN_AND_NOT_TOLD;
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
        process = EchoProcess.start(
                ground.echo(), new Life(directory, ground.address(), A_LIFE.multipliedBy(lives), true, 0));
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
            mine.add(ground.event(now, member, words(mine.size(), member)));
        }
        try {
            if (!ground.isTaken(now, mine.getLast())) {
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
