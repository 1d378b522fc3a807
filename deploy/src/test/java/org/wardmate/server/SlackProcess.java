package org.wardmate.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wardmate.slack.fake.FakeSlack;

/** A {@link SlackChild} that runs. */
final class SlackProcess {
    private final Process process;
    private final URI events;

    private SlackProcess(Process process, URI events) {
        this.process = process;
        this.events = events;
    }

    static SlackProcess start(Path directory, FakeSlack slack, long secondsAhead, boolean brisk) throws IOException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        // The little server in front would close connections beyond 200 that rest for a moment.
                        "-Dsun.net.httpserver.maxIdleConnections=10000",
                        "-XX:TieredStopAtLevel=" + (brisk ? 1 : 4),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlackChild.class.getName(),
                        directory.resolve("records").toString(),
                        slack.apiBaseUrl(),
                        Long.toString(secondsAhead),
                        Boolean.toString(brisk))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith(SlackChild.READY)) {
            line = said.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new AssertionError("It did not start: " + Files.readString(log));
        }
        String port = line.substring(SlackChild.READY.length());
        return new SlackProcess(process, URI.create("http://127.0.0.1:" + port + "/slack/events"));
    }

    URI events() {
        return events;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL: nothing is finished, nothing is tidied up. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
