package org.wardmate.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wardmate.teams.fake.FakeTeams;

/** A {@link TeamsChild} that runs. */
final class TeamsProcess {
    private final Process process;
    private final URI messages;

    private TeamsProcess(Process process, URI messages) {
        this.process = process;
        this.messages = messages;
    }

    static TeamsProcess start(Path directory, FakeTeams teams, long secondsAhead) throws IOException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TeamsChild.class.getName(),
                        directory.resolve("records").toString(),
                        teams.authority(),
                        Long.toString(secondsAhead))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith(TeamsChild.READY)) {
            line = said.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new AssertionError("It did not start: " + Files.readString(log));
        }
        return new TeamsProcess(process, URI.create(line.substring(TeamsChild.READY.length())));
    }

    URI messages() {
        return messages;
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
