package org.wardmate.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.wardmate.server.cli.Commands;

/** Where {@code java -jar wardmate.jar} begins. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        int status = run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs one command and returns its exit status; without a command, serves. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return Commands.run(out, err, Server::start, args);
    }
}
