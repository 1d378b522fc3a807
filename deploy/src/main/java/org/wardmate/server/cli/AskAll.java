package org.wardmate.server.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.answer.Hearing;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.server.config.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers a file of questions, for measuring. */
@Command(
        name = "ask-all",
        description = {
            "Answers a file of questions, a line of JSON each: {\"id\", \"question\", \"council\" or null}.",
            "Writes a line of JSON for each, in the same order."
        },
        mixinStandardHelpOptions = true)
final class AskAll implements Callable<Integer> {
    private static final int TELL_EVERY = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Mixin
    private final KnowledgeDirectoryOption knowledge = new KnowledgeDirectoryOption();

    @Option(names = "--in", required = true, paramLabel = "FILE", description = "The questions.")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the answers go.")
    private Path out = Path.of("");

    record Asked(String id, String question, @Nullable String council) {}

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (Guide guide = Guide.open(data.directory(), knowledge.directory(), new Preparation(command.getErr()));
                BufferedReader questions = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                Writer answers = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = questions.readLine(); line != null; line = questions.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                Asked asked = read(line, number);
                answers.write(JsonMapper.shared().writeValueAsString(answered(asked, guide, command)) + "\n");
                if (number % TELL_EVERY == 0) {
                    command.getErr().printf("%d questions answered.%n", number);
                }
            }
        } catch (IOException e) {
            throw new CannotStart("A file cannot be read or written: %s.".formatted(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private Asked read(String line, int number) {
        try {
            return JsonMapper.shared().readValue(line, Asked.class);
        } catch (JacksonException e) {
            throw new CannotStart("Line %d of %s is not a question in JSON.".formatted(number, in), e);
        }
    }

    private static AnswerLine answered(Asked asked, Guide guide, CommandLine command) {
        Scope scope = asked.council() == null
                ? new Scope.AnyCouncil()
                : new Scope.OneCouncil(CouncilChoice.of(asked.council(), guide.councils(), command)
                        .id());
        Hearing hearing = guide.hear(asked.question());
        Answer answer = switch (Question.read(asked.question(), scope)) {
            case Question.Accepted(var question) -> hearing.answer(question);
            case Question.Refused _ -> new Answer.OutOfScope();
        };
        return AnswerLine.of(asked.id(), asked.council(), answer, hearing.concern());
    }
}
