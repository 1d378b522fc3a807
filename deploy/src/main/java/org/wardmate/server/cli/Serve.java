package org.wardmate.server.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.server.config.Settings;
import org.wardmate.slack.SlackSettings;
import org.wardmate.teams.TeamsSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the server and waits until it is stopped. */
@Command(
        name = "serve",
        description =
                "Starts the server. Without settings for Slack or Teams it offers a trial chat to this machine only.",
        mixinStandardHelpOptions = true)
public final class Serve implements Callable<Integer> {
    /** Starts a server that answers when this returns. */
    @FunctionalInterface
    public interface Starter {
        Running start(Settings settings, Progress progress);
    }

    /** A server that answers. */
    public interface Running extends AutoCloseable {
        int port();

        void awaitClose() throws InterruptedException;

        @Override
        void close();
    }

    private final Starter starter;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:SERVER_PORT:-8080}",
            description = "Where to listen; 0 takes any free port. Default: SERVER_PORT, or else 8080.")
    private int port;

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Mixin
    private final KnowledgeDirectoryOption knowledge = new KnowledgeDirectoryOption();

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            defaultValue = "${env:WARDMATE_DIRECTORY}",
            description = "The members file. Default: WARDMATE_DIRECTORY, or else made-up people.")
    private @Nullable Path membersFile;

    @Option(
            names = "--trial",
            negatable = true,
            fallbackValue = "true",
            description =
                    "Whether to offer the trial chat. Default: WARDMATE_TRIAL, or else yes unless Slack or Teams is set up.")
    private @Nullable Boolean trial;

    Serve(Starter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (Running server =
                starter.start(settings(), new Preparation(commandLine().getErr()))) {
            commandLine().getOut().println(greeting(server));
            server.awaitClose();
        }
        return ExitCode.OK;
    }

    private Settings settings() {
        try {
            return new Settings(data.directory(), knowledge.directory(), port, trial()).withMembersFile(membersFile);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private boolean trial() {
        if (trial != null) {
            return trial;
        }
        String given = System.getenv("WARDMATE_TRIAL");
        return given == null
                ? SlackSettings.from(System.getenv()) == null && TeamsSettings.from(System.getenv()) == null
                : switch (given.strip().toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new ParameterException(commandLine(), "WARDMATE_TRIAL must be true or false.");
                };
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private String greeting(Running server) {
        return trial()
                ? "Wardmate is ready. Open http://127.0.0.1:%d/ in a browser on this machine.".formatted(server.port())
                : "Wardmate is ready on port %d.".formatted(server.port());
    }
}
