package org.wardmate.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wardmate.server.cli.Serve;

/** A server in a process of its own: it can be killed, and what it wrote and how much memory it took can be looked at. */
final class KillableServer implements Serve.Running {
    private final Process process;
    private final int port;

    private KillableServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one that keeps its records, temporary files and log in a directory, in folders of those names. */
    static KillableServer start(Path index, Path directory, int port) throws IOException {
        return start(index, directory, port, Map.of());
    }

    /** One with more in its environment; with the settings of a platform there it offers no trial. */
    static KillableServer start(Path index, Path directory, int port, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + Files.createDirectories(temporary(directory)),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerChild.class.getName(),
                        index.toString(),
                        records(directory).toString(),
                        Integer.toString(port),
                        Boolean.toString(environment.isEmpty()))
                .redirectError(ProcessBuilder.Redirect.appendTo(log(directory).toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
        if (said == null || !said.startsWith(ServerChild.READY)) {
            process.destroyForcibly();
            throw new AssertionError("The server did not start: " + Files.readString(log(directory)));
        }
        return new KillableServer(process, Integer.parseInt(said.substring(ServerChild.READY.length())));
    }

    static Path records(Path directory) {
        return directory.resolve("records");
    }

    static Path temporary(Path directory) {
        return directory.resolve("temporary");
    }

    static Path log(Path directory) {
        return directory.resolve("log");
    }

    @Override
    public int port() {
        return port;
    }

    /** SIGKILL: nothing is finished, nothing is tidied up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (process.waitFor() != 128 + 9) {
            throw new AssertionError("The server ended by itself with %d.".formatted(process.exitValue()));
        }
    }

    long pid() {
        return process.pid();
    }

    /** This process, and those that look at pictures for it. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    @Override
    public void awaitClose() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
