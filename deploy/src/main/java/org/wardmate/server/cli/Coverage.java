package org.wardmate.server.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.answer.Survey;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Csv;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints on which topics each council speaks. */
@Command(
        name = "coverage",
        description = "Prints on which topics each council speaks, and how.",
        mixinStandardHelpOptions = true)
final class Coverage implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SurveyOptions options = new SurveyOptions();

    @Option(names = "--council", paramLabel = "COUNCIL", description = "Only this council, and who else speaks.")
    private @Nullable String councilName;

    @Override
    public void run() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        Survey survey = options.survey();
        if (councilName == null) {
            all(survey).forEach(out::println);
        } else {
            Council council = CouncilChoice.of(councilName, survey.councils(), command);
            one(survey, council).forEach(out::println);
        }
    }

    private List<String> all(Survey survey) {
        StanceTable table = new StanceTable(survey.mapped(), survey.topics());
        if (options.isCsv()) {
            return table.csv();
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(table.totals());
        return lines;
    }

    private List<String> one(Survey survey, Council council) {
        int place = survey.mapped().indexOf(council);
        if (place < 0) {
            return Columns.wrapped(
                    "The topic map does not speak for %s yet. Its documents are searched, and what comes nearest is shown."
                            .formatted(council.name()),
                    Columns.WHOLE);
        }
        return options.isCsv() ? csv(survey, place) : list(survey, council, place);
    }

    private static List<String> list(Survey survey, Council council, int place) {
        Columns columns = Columns.of(52, 10, 34);
        List<String> lines =
                new ArrayList<>(columns.row(List.of("", council.id().value(), "others who speak")));
        String theme = "";
        for (Surveyed topic : survey.topics()) {
            if (!topic.theme().equals(theme)) {
                theme = topic.theme();
                lines.add("");
                lines.add(theme);
            }
            lines.addAll(columns.row(List.of(
                    "  " + topic.topic().title(),
                    StanceWords.of(topic.stances().get(place)),
                    othersSpeaking(topic, council))));
        }
        lines.add("");
        lines.add(new StanceTable(survey.mapped(), survey.topics()).totals().get(place));
        return lines;
    }

    private static List<String> csv(Survey survey, int place) {
        List<String> lines =
                new ArrayList<>(List.of(Csv.line(List.of("topic", "title", "theme", "stance", "summary"))));
        survey.topics()
                .forEach(topic -> lines.add(Csv.line(List.of(
                        topic.topic().id().value(),
                        topic.topic().title(),
                        topic.theme(),
                        StanceWords.of(topic.stances().get(place)),
                        summary(topic.stances().get(place))))));
        return lines;
    }

    private static String summary(Stance stance) {
        return stance instanceof Stance.Speaks speaks ? speaks.summary() : "";
    }

    private static String othersSpeaking(Surveyed topic, Council council) {
        return topic.speaking()
                .map(Stance::council)
                .filter(other -> !other.equals(council))
                .map(other -> other.id().value())
                .collect(Collectors.joining(", "));
    }
}
