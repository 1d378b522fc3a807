package org.wardmate.server.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts and stops the server and answers one question, so that the JVM can record what a start loads. */
@Command(
        name = "rehearse",
        description = "Goes through a start once, for the JVM to record (-XX:AOTCacheOutput). Prepares the search too.",
        hidden = true)
final class Rehearse implements Callable<Integer> {
    private final Serve.Starter starter;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    Rehearse(Serve.Starter starter) {
        this.starter = starter;
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        starter.start(new Settings(data.directory(), null, 0, true), new Preparation(command.getErr()))
                .close();
        return new CommandLine(new Ask())
                .setOut(new PrintWriter(Writer.nullWriter()))
                .execute(
                        "--data-dir",
                        data.directory().toString(),
                        "--council",
                        "thurrock",
                        "Can I follow this developer?");
    }
}
