package org.wardmate.server.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.ingest.KnowledgeCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on what answers are made of: the documents and the topic map. */
@Command(
        name = "knowledge",
        description = "Looks at the documents and the topic map.",
        subcommands = {Coverage.class, Differences.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Knowledge implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Called without saying what to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Say what to look at: check, coverage, differences or review.");
    }

    /** Prints what was understood of a folder; the index stays as it is. */
    @Command(
            name = "check",
            description = {
                "Prints what was understood of the documents in a folder, and touches nothing.",
                "Succeeds when every file can be taken in."
            },
            mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "DIR", description = "The folder.") Path folder) {
        KnowledgeCheck check = KnowledgeCheck.report(folder);
        check.lines().forEach(Objects.requireNonNull(spec).commandLine().getOut()::println);
        return check.allTakenIn() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
