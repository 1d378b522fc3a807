package org.wardmate.knowledge.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.knowledge.ingest.Drop;
import org.wardmate.knowledge.topics.TopicId;

/** A new council with two documents; Bexley with a second one; Essex with one in place of the built-in. */
final class OwnDocumentsTest {
    /** Kept from run to run, for building takes long. */
    private static final Path DATA = Path.of("target/data-own");

    private static final String FOLLOWING = "Can I follow a developer who has a planning application in?";

    private static Guide guide;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        forgetEarlierVersions();
        new Drop(folder)
                .described("conduct.md", "# Planning\n\nDo not follow developers or applicants on social media.\n")
                .described("staff.md", "# Blocking\n\nYou may block people who abuse you, and should keep a record.\n")
                .file("bexley-planning.md", "# Planning\n\nDo not follow developers or applicants on social media.\n")
                .file("bexley-planning.yaml", "council: bexley\ntitle: P\nstatus: ADOPTED\ndated: 2026\n")
                .file("essex-new.md", "# Passwords\n\nKeep your password to yourself, always.\n")
                .file("essex-new.yaml", "council: essex\ntitle: N\nstatus: ADOPTED\ndated: 2026\nsupersedes: essex\n")
                .file("unknown.md", "Nobody said what this is.");
        guide = Guide.open(DATA, folder, Progress.SILENT);
    }

    /** The index may stay, but a document of an earlier run would make one of this run its second version. */
    private static void forgetEarlierVersions() throws IOException {
        Path documents = DATA.resolve("documents");
        if (Files.exists(documents)) {
            try (Stream<Path> tree = Files.walk(documents)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @Test
    void answersForACouncilThatNobodyMappedWithWhatComesNearest() {
        assertThat(best("anytown", FOLLOWING).text()).contains("developers or applicants");
        assertThat(best("anytown", FOLLOWING).citation().document().id()).hasToString("conduct");
    }

    @Test
    void searchesBothDocumentsOfACouncil() {
        assertThat(best("anytown", "May I block someone who keeps insulting me?")
                        .citation()
                        .document()
                        .id())
                .hasToString("staff");
    }

    @Test
    void answersAChosenTopicForACouncilThatNobodyMapped() {
        TopicId topic = ((Answer.Answered) ask("thurrock", FOLLOWING)).topic().id();
        assertThat(guide.topic(topic, new Scope.OneCouncil(new CouncilId("anytown"))))
                .get()
                .isInstanceOf(Answer.Closest.class);
    }

    @Test
    void doesNotCallACouncilSilentWhoseOtherDocumentComesNear() {
        assertThat(best("bexley", FOLLOWING).citation().document().id()).hasToString("bexley-planning");
    }

    @Test
    void neitherFindsNorComparesASupersededDocumentButStillShowsIt() {
        assertThat(best("essex", "Can I share my password?")
                        .citation()
                        .document()
                        .id())
                .hasToString("essex-new");
        TopicId topic = ((Answer.Answered) ask("thurrock", FOLLOWING)).topic().id();
        assertThat(guide.compare(topic).orElseThrow().stances())
                .extracting(stance -> stance.council().id().value())
                .containsExactlyInAnyOrder("bexley", "chelmsford", "durham", "thurrock");
        assertThat(guide.document(new DocumentId("essex"))
                        .orElseThrow()
                        .metadata()
                        .status())
                .isEqualTo(DocumentStatus.SUPERSEDED);
    }

    @Test
    void leavesOtherQuestionsAsTheyAre() {
        assertThat(ask("anytown", "How do I bake a sponge cake?")).isEqualTo(new Answer.OutOfScope());
        assertThat(ask("thurrock", FOLLOWING)).isInstanceOf(Answer.Answered.class);
    }

    @Test
    void namesTheNewCouncil() {
        assertThat(guide.council(new CouncilId("anytown"))).isPresent();
        assertThat(guide.councils()).hasSize(6);
        assertThat(guide.document(new DocumentId("unknown"))).isEmpty();
    }

    private static Quote best(String council, String question) {
        return ((Answer.Closest) ask(council, question)).quotes().getFirst();
    }

    private static Answer ask(String council, String question) {
        return guide.ask(new Question(question, new Scope.OneCouncil(new CouncilId(council))));
    }
}
