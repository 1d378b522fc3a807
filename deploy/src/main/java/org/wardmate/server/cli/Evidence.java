package org.wardmate.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.handover.PackCheck;
import org.wardmate.server.config.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on evidence that has left the house. */
@Command(
        name = "evidence",
        description = "Looks at evidence packs.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Evidence implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Called without saying what to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say what to do with the evidence: verify.");
    }

    /** Checks a pack where it lies; neither server nor data directory is needed. */
    @Command(
            name = "verify",
            description = {
                "Checks that an evidence pack is as it left the council, file by file. Nothing is unpacked.",
                "Succeeds when all of it is whole."
            },
            mixinStandardHelpOptions = true)
    int verify(@Parameters(paramLabel = "PACK.zip", description = "The pack.") Path pack) {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (!Files.isRegularFile(pack)) {
            throw new CommandLine.ParameterException(command, "There is no file %s.".formatted(pack));
        }
        PackCheck.Report report = checked(pack);
        report.lines().forEach(command.getOut()::println);
        return report.whole() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static PackCheck.Report checked(Path pack) {
        try {
            return PackCheck.of(pack);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read.".formatted(pack), e);
        }
    }
}
