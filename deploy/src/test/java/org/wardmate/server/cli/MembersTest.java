package org.wardmate.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands for members files; what they print is compared with files under golden. */
class MembersTest {
    private static final Path FILES = Path.of("src/test/resources/members");
    private static final Path SAMPLE = Path.of("../docs/samples/members.csv");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void findsNothingWrongWithTheSample() {
        assertThat(run("check", SAMPLE.toString())).isZero();
        assertThat(out.toString()).isEqualTo("The file can be used: 12 people, 0 warnings.\n");
    }

    @Test
    void namesEveryFaultByItsLine() throws IOException {
        assertThat(run("check", FILES.resolve("faulty.csv").toString())).isEqualTo(1);
        assertThat(out.toString()).isEqualTo(golden("members-faulty.txt"));
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThat(run("check", "nowhere.csv")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("The members file nowhere.csv cannot be read.\n");
    }

    @Test
    void saysWhatIsMissingFromTheCommand() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("check, reload or import-moderngov");
    }

    @Test
    void reloadsNothingWhereNothingRuns() {
        assertThat(run("reload")).isEqualTo(1);
        assertThat(err.toString()).startsWith("Nothing is kept in");
    }

    @Test
    void makesAMembersFileOfModernGovsExport() throws IOException {
        assertThat(run(
                        "import-moderngov",
                        "--council",
                        "durham",
                        FILES.resolve("moderngov.xml").toString()))
                .isZero();

        assertThat(out.toString()).isEqualTo(golden("members-imported.csv"));
        assertThat(err.toString())
                .contains("Councillors: 3. Vacant seats left out: 1.", "e-mail address, to be filled in: 1.");
    }

    @Test
    void takesWhatItMadeOfTheExportOnceItIsCompleted() throws IOException {
        Path imported = Files.writeString(
                folder.resolve("imported.csv"),
                golden("members-imported.csv").replace("\"\",\"Tess", "\"tess@durham.example\",\"Tess"));

        assertThat(run("check", imported.toString())).isZero();
        assertThat(out.toString()).isEqualTo("""
                        whole file, warning: Durham County Council has no monitoring officer, so reports there go to others.
                        The file can be used: 3 people, 1 warning.
                        """);
    }

    @Test
    void refusesAnExportOfSomethingElse() throws IOException {
        Path other = Files.writeString(folder.resolve("other.xml"), "<getmeetings/>");

        assertThat(run("import-moderngov", "--council", "durham", other.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo(
                        "This is not an export of councillors: it begins with “getmeetings” and not with “councillorsbyward”.\n");
        assertThat(run("import-moderngov", "--council", "atlantis", other.toString()))
                .isEqualTo(2);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/golden", name));
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (args.length > 1 || "reload".equals(args.length == 0 ? "" : args[0])) {
            all.addAll(List.of("--data-dir", folder.resolve("data").toString()));
        }
        return new CommandLine(new Members())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler(new Complaints())
                .setExecutionExceptionHandler(new Complaints())
                .execute(all.toArray(String[]::new));
    }
}
