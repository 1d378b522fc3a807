package org.wardmate.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Survey;
import org.wardmate.message.Csv;
import org.wardmate.people.Column;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.members.Councillor;
import org.wardmate.server.members.ModernGov;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a members file from ModernGov's export, as far as that goes. */
@Command(
        name = "import-moderngov",
        description = {
            "Prints a members file made of ModernGov's list of councillors (GetCouncillorsByWard, as XML).",
            "It holds councillors only: add group leaders' roles and the officers by hand, then run members check."
        },
        mixinStandardHelpOptions = true)
final class ImportModernGov implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--council", required = true, paramLabel = "COUNCIL", description = "Whose councillors they are.")
    private String councilName = "";

    @Parameters(paramLabel = "FILE", description = "The export.")
    private Path file = Path.of("");

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Mixin
    private final KnowledgeDirectoryOption knowledge = new KnowledgeDirectoryOption();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Survey survey = Survey.of(data.directory(), knowledge.directory());
        String council =
                CouncilChoice.of(councilName, survey.councils(), command).id().value();
        return switch (read()) {
            case ModernGov.Unreadable(var reason) -> throw new CannotStart(reason);
            case ModernGov.Read(var councillors) -> {
                write(council, councillors, command);
                yield ExitCode.OK;
            }
        };
    }

    private ModernGov read() {
        try {
            return ModernGov.read(file);
        } catch (IOException e) {
            throw new CannotStart("The file %s cannot be read.".formatted(file), e);
        }
    }

    private static void write(String council, List<Councillor> councillors, CommandLine command) {
        List<Councillor> sitting =
                councillors.stream().filter(each -> !each.isVacant()).toList();
        command.getOut()
                .println(Csv.line(
                        Arrays.stream(Column.values()).map(Column::heading).toList()));
        sitting.forEach(each -> command.getOut().println(Csv.line(each.cells(council))));
        tell(councillors.size() - sitting.size(), sitting, command.getErr());
    }

    private static void tell(int vacant, List<Councillor> sitting, PrintWriter err) {
        long withoutEmail =
                sitting.stream().filter(each -> each.email().isEmpty()).count();
        long withoutGroup =
                sitting.stream().filter(each -> each.politicalGroup().isEmpty()).count();
        err.printf("Councillors: %d. Vacant seats left out: %d.%n", sitting.size(), vacant);
        err.printf("Without an e-mail address, to be filled in: %d.%n", withoutEmail);
        err.printf("Without a group, such as independents: %d.%n", withoutGroup);
        err.println("Add group leaders' roles and the officers, then run members check.");
    }
}
