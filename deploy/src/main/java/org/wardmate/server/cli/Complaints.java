package org.wardmate.server.cli;

import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.http.Mishaps;
import org.wardmate.storage.StorageException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a command fails: with one plain sentence on standard error. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrongUsage, String[] args) {
        CommandLine command = wrongUsage.getCommandLine();
        String called = command.getCommandSpec().qualifiedName();
        command.getErr()
                .println("%s Try: %s --help".formatted(asSentence(String.valueOf(wrongUsage.getMessage())), called));
        return ExitCode.USAGE;
    }

    private static String asSentence(String message) {
        return message.endsWith(".") ? message : message + ".";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        command.getErr()
                .println(
                        isPlain(failure)
                                ? failure.getMessage()
                                : "Something went wrong. The details are in the log under %s."
                                        .formatted(new Mishaps().record(failure)));
        return ExitCode.SOFTWARE;
    }

    /** Whether the message is a plain sentence already. */
    private static boolean isPlain(Exception failure) {
        return failure instanceof CannotStart
                || failure instanceof KnowledgeException
                || failure instanceof StorageException;
    }
}
