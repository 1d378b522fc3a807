package org.wardmate.server.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.broadcast.Tally;
import org.wardmate.server.store.Storage;

/**
 * A reminder to many members at their platform's real limits, while Wardmate is killed again and again and somebody always
 * asks something: at any moment, just before a message is posted, and just after. Prints what came of it. Arguments:
 * {@code SLACK} or {@code TEAMS}, how many members, how many kills, the seed of chance, and when conversations with the
 * members were opened: {@code BEFORE} they began to count, {@code AHEAD} by Wardmate itself, or {@code NEVER}.
 */
final class ReminderKills {
    private static final Instant MORNING = Instant.parse("2027-03-31T07:30:00Z");
    /** Longer than a claim of the outbox lasts, so that the next process may take it at once. */
    private static final Duration A_LIFE = Duration.ofSeconds(61);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final Duration TO_WRITE_BACK = Duration.ofSeconds(3);

    /** When conversations with the members were opened. */
    enum Met {
        BEFORE,
        AHEAD,
        NEVER
    }

    private final String platform;
    private final Ground ground;
    private final int members;
    private final int kills;
    private final Random chance;
    private final Path directory;
    private final Duration ahead = Duration.between(Clock.systemUTC().instant(), MORNING);
    private final BitSet reached = new BitSet();
    private volatile @Nullable BroadcastProcess process;
    private Duration up = Duration.ZERO;
    private Duration speaking = Duration.ZERO;
    private int lives;
    private int posts;
    private int killAt = Integer.MAX_VALUE;

    private ReminderKills(Ground ground, String platform, int members, int kills, long seed) throws IOException {
        this.ground = ground;
        this.platform = platform;
        this.members = members;
        this.kills = kills;
        this.chance = new Random(seed);
        this.directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "reminder-kills");
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(
                arguments[0],
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]),
                Met.valueOf(arguments[4])));
        System.exit(0);
    }

    static ReminderResult run(String platform, int members, int kills, long seed, Met met)
            throws IOException, InterruptedException {
        try (Ground ground = platform.equals("SLACK") ? new SlackGround() : new TeamsGround()) {
            return new ReminderKills(ground, platform, members, kills, seed).run(met);
        }
    }

    private ReminderResult run(Met met) throws IOException, InterruptedException {
        ground.add(members);
        try (Storage storage = storage()) {
            if (met == Met.BEFORE) {
                ground.seat(storage.records(), members);
            } else {
                ground.meet(storage.records(), members);
            }
        }
        ground.limited();
        ground.befalls(this::fate);
        if (met == Met.AHEAD) {
            introduce();
        }
        ReminderId reminder;
        try (Storage storage = storage()) {
            reminder = town(storage).approved(0, MORNING);
        }
        long begun = System.nanoTime();
        Questions questions = new Questions(ground, members, () -> process);
        Thread asking = Thread.ofVirtual().unstarted(questions::ask);
        for (int life = 0; life <= kills && reached.cardinality() < members; life++) {
            live(life, asking);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        questions.end();
        asking.join();
        LockSupport.parkNanos(TO_WRITE_BACK.toNanos());
        end();
        try (Storage storage = storage()) {
            return result(took, questions, town(storage).tally(reminder));
        }
    }

    /** Until Wardmate opened a conversation with everybody, with nothing to say. */
    private void introduce() throws IOException {
        BroadcastProcess now = start();
        while (now.isAlive() && ground.conversations() < members) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        LockSupport.parkNanos(TO_WRITE_BACK.toNanos());
        now.kill();
    }

    /** Until it is killed, or, in its last life, everybody was reached. */
    private void live(int life, Thread asking) throws IOException {
        synchronized (this) {
            killAt = life < kills ? posts + untilKill() : Integer.MAX_VALUE;
        }
        BroadcastProcess now = start();
        if (life == 0) {
            asking.start();
        }
        while (now.isAlive() && !allReached()) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        if (life < kills) {
            end();
        }
    }

    /** Spread over all, and now and then at once after it began. */
    private int untilKill() {
        int usual = Math.max(2, members / (kills + 1));
        return 1 + (chance.nextInt(8) == 0 ? chance.nextInt(usual) / 10 : usual / 2 + chance.nextInt(usual) * 9 / 10);
    }

    private BroadcastProcess start() throws IOException {
        Duration clock = ahead.plus(A_LIFE.multipliedBy(lives++));
        BroadcastProcess now =
                BroadcastProcess.start(ground.echo(), new Life(directory, ground.address(), clock, false, members));
        process = now;
        return now;
    }

    private void end() {
        BroadcastProcess now = process;
        if (now != null) {
            now.kill();
            up = up.plus(now.lived());
            speaking = speaking.plus(now.spokeFor());
            process = null;
        }
    }

    /** Before, at or after this message the process dies, if its time has come. */
    private synchronized Ground.Fate fate() {
        BroadcastProcess now = process;
        posts++;
        if (now == null) {
            return Ground.Fate.TAKEN;
        }
        now.spoke();
        if (posts < killAt) {
            return Ground.Fate.TAKEN;
        }
        killAt = Integer.MAX_VALUE;
        return switch (chance.nextInt(3)) {
            case 0 -> {
                now.kill();
                yield Ground.Fate.LOST_BEFORE;
            }
            case 1 -> {
                Thread.ofVirtual().start(now::kill);
                yield Ground.Fate.TAKEN_AND_NOT_TOLD;
            }
            default -> {
                long later = Duration.ofMillis(chance.nextInt(200)).toNanos();
                Thread.ofVirtual().start(() -> {
                    LockSupport.parkNanos(later);
                    now.kill();
                });
                yield Ground.Fate.TAKEN;
            }
        };
    }

    private boolean allReached() {
        for (int member = reached.nextClearBit(0); member < members; member = reached.nextClearBit(member + 1)) {
            if (reminders(member).findAny().isPresent()) {
                reached.set(member);
            }
        }
        return reached.cardinality() == members;
    }

    private Stream<String> reminders(int member) {
        return ground.said(member).stream().filter(words -> words.contains(Ground.REMINDER));
    }

    private ReminderResult result(Duration took, Questions questions, Tally tally) {
        List<List<String>> all = IntStream.range(0, members)
                .mapToObj(member -> reminders(member).toList())
                .toList();
        return new ReminderResult(
                platform,
                members,
                (int) all.stream().filter(each -> !each.isEmpty()).count(),
                (int) all.stream()
                        .filter(each ->
                                each.stream().filter(words -> !isMarked(words)).count() > 1)
                        .count(),
                (int) all.stream().filter(each -> each.size() > 1).count(),
                (int) all.stream()
                        .flatMap(List::stream)
                        .filter(ReminderKills::isMarked)
                        .count(),
                tally.count(Posting.State.SENT),
                lives - 1,
                took,
                new ReminderResult.Running(up, speaking),
                all.stream().mapToInt(List::size).sum(),
                ground.permitted(),
                ground.refusals(),
                questions.result());
    }

    private static boolean isMarked(String words) {
        return words.contains(TeamsGround.AGAIN);
    }

    private Storage storage() {
        return Life.storage(directory);
    }

    private Broadcasting town(Storage storage) {
        return new Broadcasting(storage.records(), Clock.fixed(MORNING, ZoneOffset.UTC), Echo.IDS, 1, members);
    }
}
