package org.wardmate.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wardmate.server.cli.Commands;

/** Where {@code java -jar wardmate.jar} begins. */
public final class Main {
    /** Held here, for a logger that nobody holds forgets its level. Lucene tells at every start how it multiplies. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
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
