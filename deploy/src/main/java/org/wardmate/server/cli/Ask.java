package org.wardmate.server.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wardmate.advice.AnswerText;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.answer.Hearing;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.Council;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Answers one question from one council's guidelines. */
@Command(
        name = "ask",
        description = "Answers a question from a council's guidelines, word for word.",
        mixinStandardHelpOptions = true)
final class Ask implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Mixin
    private final KnowledgeDirectoryOption knowledge = new KnowledgeDirectoryOption();

    @Option(
            names = "--council",
            required = true,
            paramLabel = "COUNCIL",
            description = "Whose guidelines, such as thurrock.")
    private String councilName = "";

    @Option(names = "--json", description = "Print one line of JSON, for programs.")
    private boolean json;

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question, in plain words.")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        String typed = String.join(" ", words);
        try (Guide guide = Guide.open(data.directory(), knowledge.directory(), new Preparation(command.getErr()))) {
            Council council = CouncilChoice.of(councilName, guide.councils(), command);
            Question question = question(typed, new Scope.OneCouncil(council.id()), command);
            Hearing hearing = guide.hear(typed);
            Concern concern = hearing.concern();
            Answer answer = hearing.answer(question);
            out.println(
                    json
                            ? JsonMapper.shared().writeValueAsString(AnswerLine.of(null, councilName, answer, concern))
                            : AnswerText.of(answer, concern, council));
        }
        return ExitCode.OK;
    }

    private static Question question(String typed, Scope scope, CommandLine command) {
        return switch (Question.read(typed, scope)) {
            case Question.Accepted(var question) -> question;
            case Question.Refused(var reason) -> throw new ParameterException(command, sentence(reason));
        };
    }

    static String sentence(Question.Reason reason) {
        return switch (reason) {
            case EMPTY -> "The question is empty.";
            case TOO_LONG -> "The question is longer than %d characters.".formatted(Question.LONGEST);
            case NOT_ENGLISH -> "Only questions in English can be searched for.";
        };
    }
}
