package org.wardmate.server.echo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.wardmate.slack.fake.Hand;

/**
 * Many members write at the same moment, while Slack keeps its rate limits. Prints how soon each was acknowledged, how
 * much memory was taken, and what came out in the time that was given. What is refused is counted and not sent again, as
 * Slack would. Arguments: members, requests at once, seconds to watch afterwards, {@code even} to spread what they write
 * over a minute, and {@code warm} to let some others write before.
 */
final class SlackLoad {
    private static final int WARMING = 1000;

    private record Result(List<Long> millis, int refused, int answered, int outOfOrder, long kilobytes) {
        long percentile(double part) {
            return millis.get((int) Math.min(millis.size() - 1, Math.round(millis.size() * part)));
        }

        @Override
        public String toString() {
            return "acknowledged %d of %d; p50 %d ms, p99 %d ms, longest %d ms; %d answered in the time, %d of them wrong; peak memory %d MB"
                    .formatted(
                            millis.size(),
                            millis.size() + refused,
                            percentile(0.5),
                            percentile(0.99),
                            millis.getLast(),
                            answered,
                            outOfOrder,
                            kilobytes / 1024);
        }
    }

    private SlackLoad() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> how = List.of(arguments).subList(3, arguments.length);
        out.println(run(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                how.contains("even"),
                how.contains("warm")));
        System.exit(0);
    }

    static Object run(int members, int atOnce, int seconds, boolean even, boolean warm)
            throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "slack-load");
        try (SlackGround slack = new SlackGround()) {
            slack.limited();
            slack.add(warm ? members + WARMING : members);
            EchoProcess process =
                    EchoProcess.start(slack.echo(), new Life(directory, slack.address(), Duration.ZERO, false, 0));
            try {
                if (warm) {
                    var _ = written(slack, process, members, WARMING, atOnce, 0);
                }
                return measure(slack, process, members, atOnce, seconds, even);
            } finally {
                process.kill();
            }
        }
    }

    private static Result measure(
            SlackGround slack, EchoProcess process, int members, int atOnce, int seconds, boolean even)
            throws InterruptedException, IOException {
        long gap = even ? Duration.ofMinutes(1).toNanos() / members : 0;
        Written written = written(slack, process, 0, members, atOnce, gap);
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < end && answered(slack, members) < members) {
            LockSupport.parkNanos(200_000_000);
        }
        int wrong = (int) IntStream.range(0, members)
                .mapToObj(member -> slack.said(member).stream().allMatch(Echo.of("hello of " + member)::equals))
                .filter(right -> !right)
                .count();
        return new Result(written.millis(), written.refused(), answered(slack, members), wrong, peak(process.pid()));
    }

    private record Written(List<Long> millis, int refused) {}

    /** Lets members write, each once, and waits until all were answered or refused. */
    private static Written written(SlackGround slack, EchoProcess process, int first, int members, int atOnce, long gap)
            throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<String> events = IntStream.range(first, first + members)
                .mapToObj(member -> slack.event(process, member, "hello of " + member))
                .toList();
        Queue<Long> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger refused = new AtomicInteger();
        Semaphore free = new Semaphore(atOnce);
        CountDownLatch done = new CountDownLatch(members);
        long start = System.nanoTime();
        for (int member = 0; member < members; member++) {
            long due = start + gap * member;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            free.acquire();
            String event = events.get(member);
            Thread.ofVirtual().start(() -> {
                send(client, process.address(), event, millis, refused);
                free.release();
                done.countDown();
            });
        }
        done.await();
        return new Written(millis.stream().sorted().toList(), refused.get());
    }

    private static void send(HttpClient client, URI app, String event, Queue<Long> millis, AtomicInteger refused) {
        String timestamp = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(app)
                .header("Content-Type", "application/json")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Hand.signed(timestamp, event))
                .POST(HttpRequest.BodyPublishers.ofString(event))
                .build();
        long before = System.nanoTime();
        try {
            if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                millis.add(Duration.ofNanos(System.nanoTime() - before).toMillis());
            } else {
                refused.incrementAndGet();
            }
        } catch (IOException e) {
            refused.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int answered(SlackGround slack, int members) {
        return (int) IntStream.range(0, members)
                .filter(member -> !slack.said(member).isEmpty())
                .count();
    }

    /** The most memory the process ever had, in kilobytes, as the kernel counts it. */
    private static long peak(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
