package org.wardmate.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;
import org.wardmate.slack.fake.Weather.Fault;

/**
 * Members write to Wardmate in Slack while it is killed again and again: at any moment, just before a message is posted,
 * and just after. At the end each member must have got one answer to each thing they wrote, in order. Arguments: how many
 * kills, and the seed of chance.
 */
final class SlackKills {
    private static final int MEMBERS = 6;
    /** Longer than a claim of the outbox lasts, so that the next process may take it at once. */
    private static final long SECONDS_A_LIFE = 61;

    private final FakeSlack slack = FakeSlack.start();
    private final Random chance;
    private final Path directory;
    private final List<List<String>> written = new ArrayList<>();
    private volatile @Nullable SlackProcess process;
    private volatile int killAt;
    private volatile Fault killWith = Fault.NONE;
    private int posts;
    private int lives;

    private SlackKills(Path directory, long seed) {
        this.directory = directory;
        this.chance = new Random(seed);
        for (int member = 0; member < MEMBERS; member++) {
            slack.add(user(member), "member-" + member + "@sample.example", FakeUser.Kind.MEMBER);
            written.add(new ArrayList<>());
        }
        slack.weather((method, _) -> method.equals("chat.postMessage") ? posting() : Fault.NONE);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        out.println(run(kills, seed));
        System.exit(0);
    }

    /** Kills so often; gives what came of it, or throws where something was lost, doubled or out of order. */
    static String run(int kills, long seed) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "slack-kills");
        SlackKills trial = new SlackKills(directory, seed);
        long before = System.nanoTime();
        try (FakeSlack _ = trial.slack) {
            for (int kill = 0; kill < kills; kill++) {
                trial.live();
            }
            trial.lastLife();
            return trial.result(kills, Duration.ofNanos(System.nanoTime() - before));
        }
    }

    /** Just before or after this post the process dies, if its time has come. */
    private synchronized Fault posting() {
        posts++;
        SlackProcess now = process;
        if (posts != killAt || now == null) {
            return Fault.NONE;
        }
        Fault fault = killWith;
        if (fault == Fault.DROPPED_BEFORE) {
            now.kill();
        } else {
            // The post is taken first; its sender never hears of it.
            Thread.ofVirtual().start(now::kill);
        }
        return fault;
    }

    private void live() throws IOException {
        start();
        int way = chance.nextInt(3);
        synchronized (this) {
            killWith = way == 0 ? Fault.DROPPED_BEFORE : Fault.DROPPED_AFTER;
            killAt = way == 2 ? -1 : posts + 1 + chance.nextInt(6);
        }
        long dies = System.nanoTime()
                + Duration.ofMillis(chance.nextInt(way == 2 ? 120 : 1500)).toNanos();
        List<Thread> hands = IntStream.range(0, MEMBERS)
                .mapToObj(member -> Thread.ofVirtual().start(() -> writeFor(member, dies)))
                .toList();
        while (alive() && System.nanoTime() < dies) {
            LockSupport.parkNanos(1_000_000);
        }
        SlackProcess now = process;
        if (now != null) {
            now.kill();
        }
        hands.forEach(SlackKills::join);
    }

    private void lastLife() throws IOException {
        start();
        synchronized (this) {
            killAt = -1;
        }
        for (int member = 0; member < MEMBERS; member++) {
            write(member);
        }
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!allAnswered() && System.nanoTime() < end) {
            LockSupport.parkNanos(5_000_000);
        }
        SlackProcess now = process;
        if (now != null) {
            now.kill();
        }
    }

    private void start() throws IOException {
        lives++;
        process = SlackProcess.start(directory, slack, lives * SECONDS_A_LIFE, true);
    }

    private boolean alive() {
        SlackProcess now = process;
        return now != null && now.isAlive();
    }

    private void writeFor(int member, long until) {
        try {
            while (alive() && System.nanoTime() < until) {
                write(member);
            }
        } catch (UncheckedIOException | AssertionError e) {
            // The process is gone; what was not acknowledged is sent again to the next.
        }
    }

    /** The last thing written is sent again until it is acknowledged, as Slack does. */
    private void write(int member) {
        List<String> mine = written.get(member);
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(lives * SECONDS_A_LIFE));
        SlackProcess now = process;
        if (now == null) {
            return;
        }
        Hand hand = new Hand(slack, now.events(), clock, user(member));
        if (mine.isEmpty() || mine.getLast().startsWith("taken ")) {
            mine.add(hand.written("%d of %d".formatted(mine.size(), member)));
        }
        String event = mine.getLast();
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        HttpResponse<String> answer = Hand.send(
                now.events(),
                event.getBytes(StandardCharsets.UTF_8),
                "application/json",
                timestamp,
                Hand.signed(timestamp, event));
        if (answer.statusCode() == 200) {
            mine.set(mine.size() - 1, "taken " + (mine.size() - 1));
        }
    }

    private boolean allAnswered() {
        return IntStream.range(0, MEMBERS).allMatch(member -> answers(member).size() >= taken(member));
    }

    private int taken(int member) {
        return (int) written.get(member).stream()
                .filter(each -> each.startsWith("taken "))
                .count();
    }

    private List<String> answers(int member) {
        return slack.said(FakeSlack.direct(user(member))).stream()
                .map(Post::read)
                .toList();
    }

    private String result(int kills, Duration took) {
        int all = 0;
        for (int member = 0; member < MEMBERS; member++) {
            int name = member;
            List<String> expected = IntStream.range(0, taken(member))
                    .mapToObj(n -> SlackChild.ECHO + n + " of " + name)
                    .toList();
            if (!answers(member).equals(expected)) {
                throw new AssertionError(
                        "Member %d wrote %d things and got %s".formatted(member, expected.size(), answers(member)));
            }
            all += expected.size();
        }
        return "%d kills, %d messages: none lost, none twice, all in order; %d s, history asked %d times."
                .formatted(kills, all, took.toSeconds(), slack.calls("conversations.history"));
    }

    private static String user(int member) {
        return "U0MEMBER" + member;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
