package org.wardmate.server.echo;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ordinary questions of one member after the other, each sent until it is taken, and how soon they are answered. */
final class Questions {
    private static final Duration BETWEEN = Duration.ofMillis(1500);
    private static final Duration BEFORE_AGAIN = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Ground ground;
    private final int members;
    private final Supplier<@Nullable BroadcastProcess> process;
    private final List<Long> millis = new ArrayList<>();
    private final List<Long> warm = new ArrayList<>();
    private int asked;
    private int acrossAKill;
    private volatile boolean over;

    /**
     * How it went.
     *
     * @param millis from the question to the answer in the member's chat, the shortest first
     * @param warm those of them that a process was asked which had run for a while
     * @param acrossAKill those that were killed in between, and answered all the same
     * @param twice how many answers came again without saying so
     */
    record Result(int asked, List<Long> millis, List<Long> warm, int acrossAKill, int twice) {
        int answered() {
            return millis.size() + acrossAKill;
        }

        private static String shown(List<Long> millis) {
            return millis.isEmpty()
                    ? "none"
                    : "p50 %d ms, p99 %d ms, longest %d ms"
                            .formatted(percentile(millis, 0.5), percentile(millis, 0.99), millis.getLast());
        }

        private static long percentile(List<Long> millis, double part) {
            return millis.get((int) Math.min(millis.size() - 1L, Math.round(millis.size() * part)));
        }

        @Override
        public String toString() {
            return "%d questions, %d answered, %d twice: %s; of %d once it was warm %s; %d fell into a kill."
                    .formatted(asked, answered(), twice, shown(millis), warm.size(), shown(warm), acrossAKill);
        }
    }

    Questions(Ground ground, int members, Supplier<@Nullable BroadcastProcess> process) {
        this.ground = ground;
        this.members = members;
        this.process = process;
    }

    /** Goes on until the end. */
    void ask() {
        while (!over) {
            ask(asked++);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    void end() {
        over = true;
    }

    private int member(int question) {
        return (int) (question * 37L % members);
    }

    private static String words(int question) {
        return "Question " + question + ".";
    }

    private void ask(int question) {
        BroadcastProcess first = process.get();
        boolean isWarm = first != null && first.isWarm();
        long before = System.nanoTime();
        if (!isTaken(question)) {
            return;
        }
        while (answers(question).isEmpty() && System.nanoTime() - before < PATIENCE.toNanos()) {
            LockSupport.parkNanos(2_000_000);
        }
        if (answers(question).isEmpty()) {
            return;
        }
        if (first != null && first.equals(process.get()) && first.isAlive()) {
            long took = Duration.ofNanos(System.nanoTime() - before).toMillis();
            millis.add(took);
            if (isWarm) {
                warm.add(took);
            }
        } else {
            acrossAKill++;
        }
    }

    /** Sends it again, as a platform does, until it is taken. */
    private boolean isTaken(int question) {
        String event = "";
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            BroadcastProcess now = process.get();
            if (now != null && event.isEmpty()) {
                event = ground.event(now.echo(), member(question), words(question));
            }
            if (now != null && isTaken(now, event)) {
                return true;
            }
            LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
        }
        return false;
    }

    private boolean isTaken(BroadcastProcess now, String event) {
        try {
            return ground.isTaken(now.echo(), event);
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    private List<String> answers(int question) {
        return ground.said(member(question)).stream()
                .filter(words -> words.contains(Echo.of(words(question))))
                .toList();
    }

    Result result() {
        int twice = 0;
        for (int question = 0; question < asked; question++) {
            long unmarked = answers(question).stream()
                    .filter(words -> !words.contains(TeamsGround.AGAIN))
                    .count();
            if (unmarked > 1) {
                twice++;
            }
        }
        return new Result(
                asked, millis.stream().sorted().toList(), warm.stream().sorted().toList(), acrossAKill, twice);
    }
}
