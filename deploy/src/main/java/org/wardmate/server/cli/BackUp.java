package org.wardmate.server.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.control.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a backup, whether a server runs or not. */
@Command(
        name = "backup",
        description = {
            "Writes everything that is kept to one file, while the server goes on, and the keys of the cases to another beside it.",
            "Both are sealed. Keep the master key elsewhere: without it a backup opens nothing."
        },
        mixinStandardHelpOptions = true)
final class BackUp implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Override
    public Integer call() {
        return Orders.carryOut(
                Objects.requireNonNull(spec).commandLine(), data, new Order.Backup(file.toAbsolutePath()));
    }
}
