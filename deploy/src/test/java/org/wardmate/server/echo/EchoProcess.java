package org.wardmate.server.echo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A {@link SlackEcho} or {@link TeamsEcho} in a process of its own. */
final class EchoProcess {
    private static final String READY = "ready ";

    private final Process process;
    private final URI address;
    private final Clock clock;

    private EchoProcess(Process process, URI address, Clock clock) {
        this.process = process;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Starts one, and waits until it is ready.
     *
     * @param options more of them for Java
     */
    static EchoProcess start(Class<?> program, Life life, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                // The little server in front would close connections beyond 200 that rest for a moment.
                "-Dsun.net.httpserver.maxIdleConnections=10000",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.add(program.getName());
        command.addAll(life.arguments());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(life.log().toFile()))
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        String line = said.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = said.readLine();
        }
        if (line == null) {
            process.destroyForcibly();
            throw new AssertionError("It did not start: " + Files.readString(life.log()));
        }
        return new EchoProcess(process, URI.create(line.substring(READY.length())), life.clock());
    }

    /** Says, as the program, where the platform's events go. */
    static void ready(URI address) {
        System.out.println(READY + address);
    }

    URI address() {
        return address;
    }

    Clock clock() {
        return clock;
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
