package org.wardmate.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.answer.Survey;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.message.Csv;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints where councils come to different verdicts. */
@Command(
        name = "differences",
        description = "Prints the topics on which councils differ, or what each says on one topic.",
        mixinStandardHelpOptions = true)
final class Differences implements Runnable {
    private static final String INDENT = "    ";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SurveyOptions options = new SurveyOptions();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "One topic: its id, such as phones-in-meetings, or words of its title.")
    private @Nullable String named;

    @Override
    public void run() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Survey survey = options.survey();
        lines(survey, command).forEach(command.getOut()::println);
    }

    private List<String> lines(Survey survey, CommandLine command) {
        if (named != null) {
            Surveyed topic = topic(survey, named, command);
            return options.isCsv() ? csv(List.of(topic)) : inFull(topic);
        }
        List<Surveyed> differing = survey.differences();
        if (options.isCsv()) {
            return csv(differing);
        }
        List<String> lines = new ArrayList<>();
        lines.add("One council forbids what another calls fine:");
        lines.addAll(
                table(survey, differing.stream().filter(Surveyed::isOpposed).toList()));
        lines.add("They differ in how far they go:");
        lines.addAll(table(
                survey, differing.stream().filter(topic -> !topic.isOpposed()).toList()));
        lines.addAll(Columns.wrapped(
                "Councils differ on %d of %d topics. Verdicts are compared, not every condition that goes with them."
                        .formatted(differing.size(), survey.topics().size()),
                Columns.WHOLE));
        return lines;
    }

    private static List<String> table(Survey survey, List<Surveyed> topics) {
        return topics.isEmpty() ? List.of("", "  No topic.", "") : new StanceTable(survey.mapped(), topics).lines();
    }

    private static Surveyed topic(Survey survey, String named, CommandLine command) {
        String words = named.toLowerCase(Locale.UK);
        List<Surveyed> exact = survey.topics().stream()
                .filter(topic -> topic.topic().id().value().equals(words))
                .toList();
        List<Surveyed> found = exact.isEmpty()
                ? survey.topics().stream()
                        .filter(topic ->
                                topic.topic().title().toLowerCase(Locale.UK).contains(words))
                        .toList()
                : exact;
        if (found.size() != 1) {
            throw new ParameterException(command, notOne(named, found));
        }
        return found.getFirst();
    }

    private static String notOne(String named, List<Surveyed> found) {
        return found.isEmpty()
                ? "There is no topic \"%s\"; knowledge coverage --csv lists them.".formatted(named)
                : "More than one topic fits \"%s\": %s."
                        .formatted(
                                named,
                                found.stream()
                                        .map(topic -> topic.topic().id().value())
                                        .collect(Collectors.joining(", ")));
    }

    private static List<String> inFull(Surveyed topic) {
        List<String> lines = new ArrayList<>(List.of(topic.topic().title(), ""));
        topic.speaking().forEach(stance -> {
            lines.add("%s: %s".formatted(stance.council().name(), StanceWords.of(stance)));
            lines.addAll(indented(stance.summary()));
            stance.quotes().stream().limit(1).forEach(quote -> lines.addAll(indented(words(quote))));
            lines.add("");
        });
        lines.add("Silent: " + silent(topic));
        return lines;
    }

    private static String words(Quote quote) {
        LeadIn leadIn = quote.leadIn();
        return "\u201c%s%s\u201d (%s)"
                .formatted(
                        leadIn.isPresent() ? leadIn.words() + " " : "",
                        quote.text(),
                        quote.citation().document().title());
    }

    private static String silent(Surveyed topic) {
        String names = topic.stances().stream()
                .filter(Stance.IsSilent.class::isInstance)
                .map(stance -> stance.council().name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static List<String> indented(String words) {
        return Columns.wrapped(words, Columns.WHOLE - INDENT.length()).stream()
                .map(INDENT::concat)
                .toList();
    }

    private static List<String> csv(List<Surveyed> topics) {
        List<String> lines =
                new ArrayList<>(List.of(Csv.line(List.of("topic", "title", "council", "stance", "summary"))));
        topics.forEach(topic -> topic.stances()
                .forEach(stance -> lines.add(Csv.line(List.of(
                        topic.topic().id().value(),
                        topic.topic().title(),
                        stance.council().id().value(),
                        StanceWords.of(stance),
                        stance instanceof Stance.Speaks speaks ? speaks.summary() : "")))));
        return lines;
    }
}
