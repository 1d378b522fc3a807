package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.server.config.CannotStart;

/** A real server that goes by a members file, which is edited while it runs. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
class MembersServerTest {
    private static final Path SAMPLE = Path.of("../docs/samples/members.csv");

    @TempDir
    private Path folder;

    @Test
    void knowsWhoIsInTheFileUntilTheyAreTakenOut() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("members.csv"));
        Path records = folder.resolve("data");
        try (RunningServer server = RunningServer.goingBy(file, records)) {
            String people = server.get("/").body();
            String kit = idOf("Kit Hollyhock", people);
            assertThat(people)
                    .doesNotContain("Thurrock Council", "durham.example")
                    .contains("Agnes Penwiper (sample)");
            EventTap tap = server.events(kit);
            tap.until("ready");
            server.turn(kit, "event-0001", "hello");
            tap.until("settled");

            without("kit.hollyhock", file);
            assertThat(ordered("members", "reload", "--data-dir", records.toString()))
                    .contains("11 people, 0 new, 1 gone.");

            tap.untilEnd();
            assertThat(server.get("/trial/" + kit + "/events").statusCode()).isEqualTo(404);
            assertThat(server.get("/chat/" + kit).statusCode()).isEqualTo(404);
            assertThat(server.turn(kit, "event-0002", "hello").statusCode()).isEqualTo(404);
            assertThat(server.file(kit, "event-0003", "post.png", new byte[] {1})
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.get("/trial/" + kit + "/evidence/some-picture-id/thumbnail")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.get("/").body()).doesNotContain("Kit Hollyhock").contains("Ezra Cobblepot");
        }
    }

    @Test
    void givesPeopleTheSameIdsAtTheNextStart() throws IOException {
        Path file = Files.copy(SAMPLE, folder.resolve("members.csv"));
        Path records = folder.resolve("data");
        String before = peopleOf(file, records);
        without("mabel", file);

        assertThat(idOf("Kit Hollyhock", peopleOf(file, records))).isEqualTo(idOf("Kit Hollyhock", before));
        assertThat(peopleOf(file, folder.resolve("other-data"))).doesNotContain(idOf("Kit Hollyhock", before));
    }

    @Test
    void doesNotStartWithAFileThatCannotBeUsed() {
        Path faulty = Path.of("src/test/resources/members/faulty.csv");

        assertThatThrownBy(() -> RunningServer.goingBy(faulty, folder.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The members file src/test/resources/members/faulty.csv cannot be used (");
    }

    private static String peopleOf(Path file, Path records) {
        try (RunningServer server = RunningServer.goingBy(file, records)) {
            return server.get("/").body();
        }
    }

    private static String idOf(String name, String people) {
        Matcher link = Pattern.compile("/chat/([A-Za-z0-9_-]+)\"><span class=\"person\">" + name)
                .matcher(people);
        assertThat(link.find()).as(name).isTrue();
        return link.group(1);
    }

    private static void without(String name, Path file) throws IOException {
        Files.write(
                file,
                Files.readAllLines(file).stream()
                        .filter(line -> !line.contains(name))
                        .toList());
    }

    private static String ordered(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args))
                .as(err.toString())
                .isZero();
        return out.toString();
    }
}
