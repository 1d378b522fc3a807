package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;

/** The operator's commands, with and without a server on the directory. */
@Timeout(60)
class OperationsTest {
    private static final CouncilId THURROCK = new CouncilId("thurrock");
    private static final CollectionName CASES = new CollectionName("cases");
    private static final RecordKey KEY = RecordKey.of("WM-7K3Q-92XF");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path directory = Path.of("");

    private Path data = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void nameTheFiles() {
        data = directory.resolve("data");
        file = directory.resolve("monday.backup");
    }

    @Nested
    class BesideARunningServer {
        @Test
        void backsUpAndRestores() throws IOException {
            Path restored = directory.resolve("restored");
            try (Keeping keeping = keeping()) {
                tell(keeping.storage());
                assertThat(run("backup", file.toString(), "--data-dir", data.toString()))
                        .as(err::toString)
                        .isZero();
            }
            assertThat(out.toString()).contains("The backup is in " + file);

            assertThat(run("restore", file.toString(), "--data-dir", restored.toString()))
                    .as(err::toString)
                    .isZero();
            Files.copy(data.resolve("master.key"), restored.resolve("master.key"), StandardCopyOption.COPY_ATTRIBUTES);
            try (Storage storage = Storage.open(restored, Map.of(), () -> "id")) {
                assertThat(told(storage)).hasValue("told in confidence");
            }
        }

        @Test
        void verifiesTheAuditTrail() {
            try (Keeping keeping = keeping()) {
                audit(keeping.storage());
                assertThat(verify()).isZero();
            }
            assertThat(out.toString()).contains("The audit trail of thurrock is intact: 3 entries");
        }

        @Test
        void saysWhyABackupFailed() {
            try (Keeping _ = keeping()) {
                assertThat(run("backup", directory.resolve("no/such/folder").toString(), "--data-dir", data.toString()))
                        .isEqualTo(1);
            }
            assertThat(err.toString()).contains("The backup could not be written");
        }

        @Test
        void writesACopyOfAPersonsDataForTheirEyesOnly() throws IOException {
            Path copy = directory.resolve("copy.zip");
            String[] command = {
                "subject-access", "--member", "ivy", "--out", copy.toString(), "--data-dir", data.toString()
            };
            try (Keeping keeping = keeping()) {
                audit(keeping.storage());
                assertThat(run(command)).as(err::toString).isZero();
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                        .isEqualTo("rw-------");
                try (ZipFile zip = new ZipFile(copy.toFile())) {
                    String json = new String(
                            zip.getInputStream(zip.getEntry("my-data.json")).readAllBytes(), StandardCharsets.UTF_8);
                    assertThat(json).contains("The audit trail", "You: ");
                }
                assertThat(run(command)).isEqualTo(1);
                assertThat(err.toString()).contains("is there already");
            }
            assertThat(run(
                            "subject-access",
                            "--member",
                            "nobody",
                            "--out",
                            file.toString(),
                            "--data-dir",
                            data.toString()))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("Nothing is kept about them");
            assertThat(file).doesNotExist();
        }

        @Test
        void isOpenToItsOwnUserOnly() throws IOException {
            try (Keeping _ = keeping()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("control"))))
                        .isEqualTo("rwx------");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                                data.resolve("control").resolve("socket"))))
                        .isEqualTo("rw-------");
            }
            assertThat(data.resolve("control").resolve("socket")).doesNotExist();
        }

        @Test
        void worksWhereTheDirectoryIsTooDeepForASocket() {
            data = directory.resolve("a-long-name-".repeat(10)).resolve("data");
            try (Keeping _ = keeping()) {
                assertThat(verify()).as(err::toString).isZero();
            }
        }

        @Test
        void takesAwayASocketThatACrashLeftBehind() throws IOException {
            Files.createDirectories(data.resolve("control"));
            Files.createFile(data.resolve("control").resolve("socket"));
            try (Keeping _ = keeping()) {
                assertThat(verify()).as(err::toString).isZero();
            }
        }

        @Test
        void saysThatTheOtherWardmateDoesNotAnswer() {
            try (Storage _ = Storage.open(data, Map.of(), () -> "id")) {
                assertThat(verify()).isEqualTo(1);
            }
            assertThat(err.toString()).contains("does not answer").hasLineCount(1);
        }

        @Test
        void refusesASecondServerInOneSentence() {
            try (Keeping _ = keeping()) {
                assertThat(run("serve", "--port", "0", "--data-dir", data.toString()))
                        .isEqualTo(1);
            }
            assertThat(err.toString()).contains("is in use by another Wardmate").hasLineCount(1);
        }
    }

    @Nested
    class WithoutAServer {
        @Test
        void backsUp() {
            try (Storage storage = Storage.open(data, Map.of(), () -> "id")) {
                tell(storage);
            }
            assertThat(run("backup", file.toString(), "--data-dir", data.toString()))
                    .as(err::toString)
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }

        @Test
        void findsATamperedAuditTrail() {
            try (Storage storage = Storage.open(data, Map.of(), () -> "id")) {
                audit(storage);
                storage.records()
                        .change(transaction -> transaction.delete(
                                new CollectionName("audit"), RecordKey.of("thurrock", RecordKey.counting(2))));
            }
            assertThat(verify()).isEqualTo(1);
            assertThat(err.toString()).contains("The audit trail of thurrock is broken at entry 2, which is missing.");
        }

        @Test
        void makesNothingWhereNothingIsKept() {
            assertThat(verify()).isEqualTo(1);
            assertThat(err.toString()).contains("Nothing is kept in").hasLineCount(1);
            assertThat(data).doesNotExist();
        }

        @Test
        void restoresNothingOverWhatIsThere() {
            try (Storage storage = Storage.open(data, Map.of(), () -> "id")) {
                tell(storage);
                storage.backup(file);
            }
            assertThat(run("restore", file.toString(), "--data-dir", data.toString()))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("is not empty");
        }

        @Test
        void restoresBesideASearchIndex() throws IOException {
            Path restored = directory.resolve("restored");
            Files.createDirectories(restored.resolve("knowledge"));
            try (Storage storage = Storage.open(data, Map.of(), () -> "id")) {
                tell(storage);
                storage.backup(file);
            }
            assertThat(run("restore", file.toString(), "--data-dir", restored.toString()))
                    .as(err::toString)
                    .isZero();
        }

        @Test
        void refusesAFileThatIsNoBackup() throws IOException {
            Files.writeString(file, "no backup");
            Files.writeString(directory.resolve("wardmate-case-keys.backup"), "no backup");
            assertThat(run("restore", file.toString(), "--data-dir", data.toString()))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("is not a whole Wardmate backup. Nothing was restored.");
        }

        @Test
        void saysHowToCallIt() {
            assertThat(run("backup")).isEqualTo(2);
            assertThat(run("audit")).isEqualTo(2);
        }
    }

    private Keeping keeping() {
        return Keeping.open(data, Map.of());
    }

    private int verify() {
        return run("audit", "verify", "--data-dir", data.toString());
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static void tell(Storage storage) {
        storage.records()
                .change(transaction ->
                        transaction.put(CASES, KEY, "told in confidence".getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> told(Storage storage) {
        return storage.records()
                .reading(reading -> reading.get(CASES, KEY).map(bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    private static void audit(Storage storage) {
        AuditTrail trail = new AuditTrail(Clock.systemUTC());
        Deed deed = new Deed(new MemberId("ivy"), new Verb("case-acknowledged"), new Subject("case:WM-1"));
        for (int i = 0; i < 3; i++) {
            storage.records().change(transaction -> trail.append(transaction, THURROCK, deed));
        }
    }
}
