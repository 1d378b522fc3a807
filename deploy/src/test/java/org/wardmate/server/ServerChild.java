package org.wardmate.server;

import java.nio.file.Path;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.server.config.Settings;

/**
 * A server in a process of its own, which can be killed; its arguments are the index, the records, the port, and whether
 * it is a trial.
 */
final class ServerChild {
    static final String READY = "ready ";

    private ServerChild() {}

    public static void main(String[] args) throws InterruptedException {
        Path index = Path.of(args[0]);
        Path records = Path.of(args[1]);
        String members = System.getenv("WARDMATE_DIRECTORY");
        Settings settings = new Settings(index, records, null, Integer.parseInt(args[2]), Boolean.parseBoolean(args[3]))
                .withMembersFile(members == null ? null : Path.of(members));
        try (Server server = Server.start(settings, Progress.SILENT)) {
            System.out.println(READY + server.port());
            server.awaitClose();
        }
    }
}
