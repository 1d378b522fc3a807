package org.wardmate.server.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.store.Storage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a backup into an empty data directory. */
@Command(
        name = "restore",
        description = {
            "Puts a backup into an empty data directory. The file with the keys of the cases must lie beside it.",
            "The whole backup is checked before any of it is used."
        },
        mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("");

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        command.getErr().println("Checking the backup, then restoring it. This can take a while.");
        Storage.restore(file, data.directory());
        command.getOut()
                .println(
                        "The backup is restored into %s. Put the master key there, or name it with WARDMATE_MASTER_KEY_FILE, and start the server."
                                .formatted(data.directory()));
        return ExitCode.OK;
    }
}
