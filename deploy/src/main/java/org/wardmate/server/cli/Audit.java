package org.wardmate.server.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.control.Order;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Work on the audit trail. */
@Command(
        name = "audit",
        description = "Looks at the audit trail.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Audit implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Called without saying what to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say what to do with the audit trail: verify.");
    }

    /** Walks each council's chain from the start. */
    @Command(
            name = "verify",
            description = {
                "Checks that no entry of the audit trail was changed, removed or moved, whether a server runs or not.",
                "Succeeds when each council's trail is intact."
            },
            mixinStandardHelpOptions = true)
    int verify(@Mixin DataDirectoryOption data) {
        return Orders.carryOut(Objects.requireNonNull(spec).commandLine(), data, new Order.VerifyAudit());
    }
}
