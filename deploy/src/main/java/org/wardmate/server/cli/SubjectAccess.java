package org.wardmate.server.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.control.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a copy of all that is kept about a person, for those who cannot ask for it in the chat any more. */
@Command(
        name = "subject-access",
        description = {
            "Writes all that is kept about one person to a ZIP file that only you can read.",
            "Members ask for their own with “my data” in the chat. Each copy is noted in the audit trail."
        },
        mixinStandardHelpOptions = true)
final class SubjectAccess implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--member", required = true, paramLabel = "ID", description = "Their number or e-mail address.")
    private String member = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Override
    public Integer call() {
        return Orders.carryOut(
                Objects.requireNonNull(spec).commandLine(),
                data,
                new Order.SubjectAccess(member, file.toAbsolutePath()));
    }
}
