package org.wardmate.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.knowledge.answer.Survey;
import picocli.CommandLine;

/** What officers see of the knowledge base on the command line. */
class KnowledgeViewsTest {
    private static final Clock MAY_DAY = Clock.fixed(Instant.parse("2027-05-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void coverageNamesEveryTopicAndWhatEachCouncilMakesOfIt() {
        assertThat(run(new Coverage())).isZero();

        Survey survey = Survey.of(folder, null);
        assertThat(flat())
                .contains(survey.topics().stream()
                        .flatMap(topic -> Columns.wrapped("  " + topic.topic().title(), 40).stream())
                        .map(String::strip)
                        .toList());
        assertThat(out.toString())
                .containsPattern(
                        "Following a developer or planning +take care +take care +take care +silent +take care")
                .containsPattern("Thurrock Council speaks on \\d+ of 127 topics and is silent on \\d+\\.");
    }

    @Test
    void coverageOfOneCouncilNamesWhoElseSpeaks() {
        assertThat(run(new Coverage(), "--council", "bexley")).isZero();

        assertThat(out.toString())
                .containsPattern("Following a developer or planning applicant +silent +chelmsford, durham, essex,");
    }

    @Test
    void coverageIsATableForSpreadsheetsToo() {
        assertThat(run(new Coverage(), "--csv")).isZero();

        assertThat(out.toString().lines().findFirst())
                .contains("\"topic\",\"title\",\"theme\",\"chelmsford\",\"durham\",\"essex\",\"bexley\",\"thurrock\"");
        assertThat(out.toString().lines()).hasSize(128);
    }

    @Test
    void refusesACouncilThatIsNotThere() {
        assertThat(run(new Coverage(), "--council", "atlantis")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no council \"atlantis\" here.");
    }

    @Test
    void differencesAreTopicsWhoseVerdictsAreNotTheSame() {
        assertThat(run(new Differences())).isZero();

        assertThat(out.toString()).contains("One council forbids what another calls fine:", "Councils differ on ");
        assertThat(Survey.of(folder, null).differences())
                .isNotEmpty()
                .allMatch(topic -> topic.speaking()
                                .map(stance -> stance.verdict())
                                .distinct()
                                .count()
                        > 1);
    }

    @Test
    void oneTopicIsShownInEachCouncilsOwnWords() {
        assertThat(run(new Differences(), "--topic", "follow-developer-or-applicant"))
                .isZero();

        assertThat(flat())
                .contains(
                        "Thurrock Council: take care",
                        "Social Media Guidelines for Councillors",
                        "Silent: London Borough");
    }

    @Test
    void aTopicIsFoundByWordsOfItsTitle() {
        assertThat(run(new Differences(), "--topic", "Following a developer")).isZero();
        assertThat(out.toString()).startsWith("Following a developer or planning applicant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dragons", "follow"})
    void refusesWordsThatNameNoTopicOrSeveral(String words) {
        assertThat(run(new Differences(), "--topic", words)).isEqualTo(2);
        assertThat(err.toString()).contains("topic").contains("\"" + words + "\"");
    }

    @Test
    void reviewSaysHonestlyThatTheBuiltInDocumentsNameNoDay() {
        assertThat(run(new Review(MAY_DAY))).isZero();

        assertThat(out.toString()).contains("Past their review date: 0 of 5. Without one: 5.");
        assertThat(out.toString().lines().filter(line -> line.endsWith("no review date")))
                .hasSize(5);
    }

    @Test
    void reviewPutsTheMostOverdueFirst() throws IOException {
        own("early", "2026-01-31");
        own("late", "2027-05-02");

        assertThat(run(
                        new Review(MAY_DAY),
                        "--knowledge-dir",
                        folder.resolve("own").toString()))
                .isZero();

        assertThat(out.toString().lines().skip(1).limit(2).toList())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("past: 2026-01-31"),
                        line -> assertThat(line).endsWith("due: 2027-05-02"));
        assertThat(out.toString()).contains("Past their review date: 1 of 7. Without one: 5.");
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (Runnable view : List.of(new Coverage(), new Differences(), new Review(MAY_DAY))) {
            run(view);
        }
        run(new Coverage(), "--council", "essex");
        run(new Differences(), "--topic", "blocking");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    private void own(String name, String reviewBy) throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve(name + ".md"), "# Rules\n\nMembers must be polite online at all times.\n");
        Files.writeString(own.resolve(name + ".yaml"), """
                council: made-up
                name: Made-up Council (sample)
                asks: the Monitoring Officer
                title: Rules %s
                status: ADOPTED
                dated: 1 January 2025
                provenance: Made up for this test.
                reviewBy: %s
                """.formatted(name, reviewBy));
    }

    private String flat() {
        return out.toString().replaceAll("\\s+", " ");
    }

    private int run(Runnable view, String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "--data-dir";
        all[1] = folder.resolve("data").toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return new CommandLine(view)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(new Complaints())
                .execute(all);
    }
}
