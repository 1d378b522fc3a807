package org.wardmate.server.cli;

import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All commands together. Without one, the server is started. */
@Command(
        name = "wardmate",
        description = "Wardmate answers councillors' questions about social media from their own council's guidelines.",
        mixinStandardHelpOptions = true,
        version = "wardmate 0.1.0",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = "Without a command, the server is started, as by serve.")
public final class Commands {
    private Commands() {}

    /** Runs one command; 0 is success, 1 a failure and 2 wrong usage. */
    public static int run(PrintWriter out, PrintWriter err, Serve.Starter server, String... args) {
        CommandLine commands = new CommandLine(new Commands())
                .addSubcommand(new Serve(server))
                .addSubcommand(new Ask())
                .addSubcommand(new AskAll())
                .addSubcommand(new Rank())
                .addSubcommand(new CommandLine(new Knowledge()).addSubcommand(new Review(Clock.systemUTC())))
                .addSubcommand(new ElectionTimetable(Clock.systemUTC()))
                .addSubcommand(new BackUp())
                .addSubcommand(new Restore())
                .addSubcommand(new Audit())
                .addSubcommand(new SubjectAccess())
                .addSubcommand(new Members())
                .addSubcommand(new Evidence())
                .addSubcommand(new TeamsPackage())
                .addSubcommand(new Rehearse(server))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(new Complaints())
                .setExecutionExceptionHandler(new Complaints());
        return commands.execute(args.length == 0 ? new String[] {"serve"} : args);
    }
}
