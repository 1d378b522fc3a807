package org.wardmate.server.echo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A {@link BroadcastChild} that runs, and for how long it does. */
final class BroadcastProcess {
    private static final Duration COLD = Duration.ofSeconds(20);

    private final Process process;
    private final URI front;
    private final Clock clock;
    private final long ready = System.nanoTime();
    private volatile long first;
    private volatile long dead;

    private BroadcastProcess(Process process, URI front, Clock clock) {
        this.process = process;
        this.front = front;
        this.clock = clock;
    }

    static BroadcastProcess start(Path directory, String platform, String address, Duration ahead, int members)
            throws IOException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BroadcastChild.class.getName(),
                        platform,
                        records(directory).toString(),
                        address,
                        Long.toString(ahead.toMillis()),
                        Integer.toString(members))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith(BroadcastChild.READY)) {
            line = said.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new AssertionError("It did not start: " + Files.readString(log));
        }
        return new BroadcastProcess(
                process,
                URI.create(line.substring(BroadcastChild.READY.length())),
                Clock.offset(Clock.systemUTC(), ahead));
    }

    static Path records(Path directory) {
        return directory.resolve("records");
    }

    URI front() {
        return front;
    }

    Clock clock() {
        return clock;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing is finished, nothing is tidied up. */
    synchronized void kill() {
        process.destroyForcibly();
        process.onExit().join();
        if (dead == 0) {
            dead = System.nanoTime();
        }
    }

    /** Whether it has run for a while: a cold Java takes its time. */
    boolean isWarm() {
        return System.nanoTime() - ready > COLD.toNanos();
    }

    /** It handed a message over. */
    void spoke() {
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    /** From when it was ready until it was killed. */
    Duration lived() {
        return Duration.ofNanos(dead - ready);
    }

    /** From its first message until it was killed. */
    Duration spokeFor() {
        return first == 0 ? Duration.ZERO : Duration.ofNanos(dead - first);
    }
}
