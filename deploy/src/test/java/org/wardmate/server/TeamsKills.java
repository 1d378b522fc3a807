package org.wardmate.server;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Fault;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;
import org.wardmate.teams.fake.Tokens;

/**
 * Members write to Wardmate in Teams while it is killed again and again: at any moment, just before a message is posted,
 * and just after. At the end each member must have got an answer to each thing they wrote, in order. What came twice, for
 * Teams cannot be asked whether it came, says that it may have. Arguments: how many kills, and the seed of chance.
 */
final class TeamsKills {
    private static final int MEMBERS = 6;
    /** Longer than a claim of the outbox lasts, so that the next process may take it at once. */
    private static final long SECONDS_A_LIFE = 61;

    private static final String AGAIN = "You may have seen this already.";

    private final FakeTeams teams = FakeTeams.start();
    private final Random chance;
    private final Path directory;
    private final List<FakeUser> users = new ArrayList<>();
    private final List<List<String>> written = new ArrayList<>();
    private volatile @Nullable TeamsProcess process;
    private volatile int killAt;
    private volatile Fault killWith = Fault.NONE;
    private int posts;
    private int lives;

    private TeamsKills(Path directory, long seed) {
        this.directory = directory;
        this.chance = new Random(seed);
        for (int member = 0; member < MEMBERS; member++) {
            users.add(teams.add("m" + member, "member-" + member + "@sample.example", FakeUser.Kind.MEMBER));
            written.add(new ArrayList<>());
        }
        teams.weather((call, _) -> call.equals("send") ? posting() : Fault.NONE);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int kills = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        out.println(run(kills, seed));
        System.exit(0);
    }

    /** Kills so often; gives what came of it, or throws where something was lost, out of order, or doubled unmarked. */
    static String run(int kills, long seed) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "teams-kills");
        TeamsKills trial = new TeamsKills(directory, seed);
        long before = System.nanoTime();
        try (FakeTeams _ = trial.teams) {
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
        TeamsProcess now = process;
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
        TeamsProcess now = process;
        if (now != null) {
            now.kill();
        }
        hands.forEach(TeamsKills::join);
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
        TeamsProcess now = process;
        if (now != null) {
            now.kill();
        }
    }

    private void start() throws IOException {
        lives++;
        process = TeamsProcess.start(directory, teams, lives * SECONDS_A_LIFE);
    }

    private boolean alive() {
        TeamsProcess now = process;
        return now != null && now.isAlive();
    }

    private void writeFor(int member, long until) {
        try {
            while (alive() && System.nanoTime() < until) {
                write(member);
            }
        } catch (UncheckedIOException e) {
            // The process is gone; what was not acknowledged is sent again to the next.
        }
    }

    /** The last thing written is sent again until it is acknowledged, as Teams does. */
    private void write(int member) {
        List<String> mine = written.get(member);
        TeamsProcess now = process;
        if (now == null) {
            return;
        }
        Hand hand = new Hand(teams, now.messages(), users.get(member));
        if (mine.isEmpty() || mine.getLast().startsWith("taken ")) {
            mine.add(hand.message("%d of %d".formatted(mine.size(), member)).toString());
        }
        String authorization = "Bearer " + Tokens.good(teams.service());
        if (Hand.send(now.messages(), mine.getLast(), authorization).statusCode() == 200) {
            mine.set(mine.size() - 1, "taken " + (mine.size() - 1));
        }
    }

    private boolean allAnswered() {
        return IntStream.range(0, MEMBERS)
                .allMatch(member -> answers(member).stream().distinct().count() >= taken(member));
    }

    private int taken(int member) {
        return (int) written.get(member).stream()
                .filter(each -> each.startsWith("taken "))
                .count();
    }

    private List<String> answers(int member) {
        return said(member).stream().map(Post::lines).map(List::getLast).toList();
    }

    private List<Post> said(int member) {
        return teams.said(users.get(member).chat());
    }

    private String result(int kills, Duration took) {
        int all = 0;
        int marked = 0;
        for (int member = 0; member < MEMBERS; member++) {
            int name = member;
            List<String> expected = IntStream.range(0, taken(member))
                    .mapToObj(n -> TeamsChild.ECHO + n + " of " + name)
                    .toList();
            List<String> answers = answers(member);
            List<String> unmarked = said(member).stream()
                    .filter(post -> !post.read().contains(AGAIN))
                    .map(Post::read)
                    .toList();
            boolean inOrder = answers.stream().distinct().toList().equals(expected)
                    && answers.equals(answers.stream().sorted(this::byNumber).toList());
            if (!inOrder || unmarked.size() != unmarked.stream().distinct().count()) {
                throw new AssertionError(
                        "Member %d wrote %d things and got %s".formatted(member, expected.size(), answers));
            }
            all += expected.size();
            marked += answers.size() - unmarked.size();
        }
        if (marked > (kills + 1) * MEMBERS) {
            throw new AssertionError("More than one for each member was in doubt after a kill: " + marked);
        }
        return "%d kills, %d messages: none lost, all in order, none twice unmarked; %d marked; %d s."
                .formatted(kills, all, marked, took.toSeconds());
    }

    private int byNumber(String one, String other) {
        return Integer.compare(number(one), number(other));
    }

    private static int number(String answer) {
        return Integer.parseInt(answer.substring(TeamsChild.ECHO.length(), answer.indexOf(" of ")));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
