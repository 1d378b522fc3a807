package org.wardmate.server.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.assistant.Sender;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.people.DemoDirectory;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackHouse;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.client.Identities;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.storage.Records;
import org.wardmate.storage.WatchedRecords;

/**
 * A reminder to many members of one workspace, at Slack's limits and Wardmate's own pace, while some of them are answered
 * ordinary questions. The members have all talked with Wardmate before, so that no conversation must be opened. Argument:
 * how many members.
 */
final class BroadcastLoad {
    private static final Duration BETWEEN_ANSWERS = Duration.ofMillis(1500);

    /** What came of it. */
    record Result(
            int members, int reached, int twice, int counted, double seconds, double permitted, List<Long> answers) {
        /** Messages of both kinds a second, as a part of what the pace permits. */
        double partOfPermitted() {
            return (reached + answers.size()) / seconds / permitted;
        }

        long percentile(double part) {
            return answers.get((int) Math.min(answers.size() - 1L, Math.round(answers.size() * part)));
        }

        @Override
        public String toString() {
            return ("%d of %d members reached in %.0f s, %d twice, %d counted as sent; %.1f %% of the permitted rate"
                            + " (%.0f a minute); %d ordinary answers meanwhile: p50 %d ms, p99 %d ms, longest %d ms")
                    .formatted(
                            reached,
                            members,
                            seconds,
                            twice,
                            counted,
                            partOfPermitted() * 100,
                            permitted * 60,
                            answers.size(),
                            percentile(0.5),
                            percentile(0.99),
                            answers.getLast());
        }
    }

    private BroadcastLoad() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(run(Integer.parseInt(arguments[0])));
        System.exit(0);
    }

    static Result run(int members) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "broadcast-load");
        try (SlackGround slack = new SlackGround();
                Storage storage = Life.storage(directory)) {
            Records records = storage.records();
            Clock clock = clock();
            slack.add(members);
            slack.seat(records, members);
            slack.limited();
            SlackSettings settings = new SlackSettings(
                    FakeSlack.SECRET, FakeSlack.TOKEN, null, null, slack.address(), SlackSettings.TEMPO);
            Identities nobody = SlackHouse.identities(new DemoDirectory(List.of()));
            try (SlackAdapter adapter = SlackAdapter.open(settings, records, nobody, clock);
                    Sender sender = Sender.start(
                            records,
                            new Broadcasting(records, clock, Echo.IDS, 1, members).outbox,
                            adapter.messenger(),
                            clock)) {
                Records watched = new WatchedRecords(records, sender::wake);
                return measured(slack, new Broadcasting(watched, clock, Echo.IDS, 1, members), members);
            }
        }
    }

    /** A clock that runs as the real one does, and begins in the morning: at night reminders rest. */
    private static Clock clock() {
        Instant morning = Instant.parse("2027-03-31T08:00:00Z");
        return Clock.offset(
                Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), morning));
    }

    private static Result measured(SlackGround slack, Broadcasting town, int members) throws InterruptedException {
        ReminderId reminder = town.approved(0);
        try (ScheduledExecutorService chores = Executors.newSingleThreadScheduledExecutor()) {
            long start = System.nanoTime();
            var _ = chores.scheduleWithFixedDelay(town::doChores, 0, 10, TimeUnit.SECONDS);
            List<Long> answers = new ArrayList<>();
            while (!town.tally(reminder).settled() || town.tally(reminder).count(Posting.State.SENT) < members) {
                answers.add(answered(slack, town, answers.size(), members));
                LockSupport.parkNanos(BETWEEN_ANSWERS.toNanos());
            }
            double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
            chores.shutdownNow();
            List<Long> reminders = IntStream.range(0, members)
                    .mapToObj(member -> slack.said(member).stream()
                            .filter(words -> words.contains(Ground.REMINDER))
                            .count())
                    .toList();
            return new Result(
                    members,
                    (int) reminders.stream().filter(count -> count > 0).count(),
                    (int) reminders.stream().filter(count -> count > 1).count(),
                    town.tally(reminder).count(Posting.State.SENT),
                    seconds,
                    slack.permitted(),
                    answers.stream().sorted().toList());
        }
    }

    /** How many milliseconds an answer takes from the end of its turn until it stands in the member's chat. */
    private static long answered(SlackGround slack, Broadcasting town, int question, int members) {
        int member = (question * 37) % members;
        String words = "Answer " + question + ".";
        long asked = System.nanoTime();
        town.says(Broadcasting.member(0, member), words);
        while (slack.said(member).stream().noneMatch(said -> said.contains(words))) {
            LockSupport.parkNanos(2_000_000);
        }
        return Duration.ofNanos(System.nanoTime() - asked).toMillis();
    }
}
