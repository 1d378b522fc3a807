package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;

/** A program on this class path in a process of its own, to be killed in the middle of its work. */
final class ChildProcess {
    private ChildProcess() {}

    /** Starts its main method on a directory; what it says on standard output is for the test to read. */
    static Process start(Class<?> program, Path directory) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader output(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), US_ASCII));
    }

    /** Lets it run to its end, and gives all that it said. */
    static List<String> run(Class<?> program, Path directory) throws IOException, InterruptedException {
        Process child = start(program, directory);
        try (BufferedReader said = output(child)) {
            return said.lines().toList();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }
}
