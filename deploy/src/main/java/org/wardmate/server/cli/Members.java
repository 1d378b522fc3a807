package org.wardmate.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Survey;
import org.wardmate.people.Enrolment;
import org.wardmate.people.MemberId;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.control.Order;
import org.wardmate.server.members.FaultList;
import org.wardmate.server.members.MembersFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Work on the file that says who is who. */
@Command(
        name = "members",
        description = "Looks at the file that says who is who.",
        subcommands = ImportModernGov.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class Members implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    /** Called without saying what to do. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                commandLine(), "Say what to do with the members file: check, reload or import-moderngov.");
    }

    /** Explains what is wrong with a file; nothing is changed. */
    @Command(
            name = "check",
            description = {
                "Explains what is wrong with a members file, line by line, and touches nothing.",
                "Succeeds when the server can use it; warnings do not stand in the way."
            },
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(paramLabel = "FILE", description = "The members file.") Path file,
            @Mixin DataDirectoryOption data,
            @Mixin KnowledgeDirectoryOption knowledge) {
        Survey survey = Survey.of(data.directory(), knowledge.directory());
        try {
            Enrolment enrolment = new MembersFile(file, survey.councils(), _ -> new MemberId("somebody")).check();
            FaultList.inFull(enrolment).forEach(commandLine().getOut()::println);
            return enrolment.isSound() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IOException e) {
            throw new CannotStart("The members file %s cannot be read.".formatted(file), e);
        }
    }

    /** Has a running server read its members file at once. */
    @Command(
            name = "reload",
            description = {
                "Has the running server read its members file at once; it notices changes by itself within seconds.",
                "Succeeds when the file is now in use."
            },
            mixinStandardHelpOptions = true)
    int reload(@Mixin DataDirectoryOption data) {
        return Orders.carryOut(commandLine(), data, new Order.ReloadMembers());
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
