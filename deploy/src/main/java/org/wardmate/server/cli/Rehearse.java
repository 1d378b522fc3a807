package org.wardmate.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.server.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts and stops the server and answers one question, so that the JVM can record what a start loads. */
@Command(
        name = "rehearse",
        description = "Goes through a start once, for the JVM to record (-XX:AOTCacheOutput). Prepares the search too.",
        hidden = true)
final class Rehearse implements Callable<Integer> {
    private final Serve.Starter starter;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    Rehearse(Serve.Starter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        rehearse(new Preparation(command.getErr()));
        return new CommandLine(new Ask())
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute(
                        "--data-dir",
                        data.directory().toString(),
                        "--council",
                        "thurrock",
                        "Can I follow this developer?");
    }

    /** Beside the records that are kept, for a running server may hold them. */
    private void rehearse(Progress progress) throws IOException {
        Path stage = Files.createTempDirectory("wardmate-rehearsal");
        try {
            starter.start(new Settings(data.directory(), stage, null, 0, true), progress)
                    .close();
        } finally {
            remove(stage);
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
