package org.wardmate.server.echo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A {@link SlackEcho} or {@link TeamsEcho} in a process of its own. */
final class EchoProcess {
    private static final String READY = "ready ";

    private final Process process;
    private final URI address;

    private EchoProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts a program on the records in a directory, and waits until it is ready.
     *
     * @param arguments what the program wants after the directory of its records
     */
    static EchoProcess start(Class<?> program, Path directory, String... arguments) throws IOException {
        Path log = directory.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                // The little server in front would close connections beyond 200 that rest for a moment.
                "-Dsun.net.httpserver.maxIdleConnections=10000",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                directory.resolve("records").toString()));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = said.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new AssertionError("It did not start: " + Files.readString(log));
        }
        return new EchoProcess(process, URI.create(line.substring(READY.length())));
    }

    /** Says, as the program, where the platform's events go. */
    static void ready(URI address) {
        System.out.println(READY + address);
    }

    URI address() {
        return address;
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
