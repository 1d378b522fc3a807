package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.storage.Scan;

/** A limit on the size of files stands in for a full disk: the system refuses the write in the same way. */
class FullDiskTest {
    private static final String NO_ROOM = "There is no room left on the disk, so nothing was saved.";

    @TempDir
    private Path directory = Path.of("");

    @Test
    void saysThatNothingWasSavedAndGoesOnReading() throws Exception {
        List<String> said = runWithFilesUpTo("9000");
        String kept = word("kept", said);

        assertThat(word("told", said)).isEqualTo(NO_ROOM);
        assertThat(said.stream().filter(line -> line.startsWith("reads ")))
                .hasSize(2)
                .allMatch(("reads " + kept)::equals);
        assertThat(word("again", said)).isEqualTo(NO_ROOM);
        assertThat(word("file", said)).isEqualTo(NO_ROOM);
        assertThat(directory.resolve("blobs")).isEmptyDirectory();

        try (Storage storage =
                Storage.open(directory, Map.of(), () -> UUID.randomUUID().toString())) {
            assertThat(FullDiskWriter.read(storage)).isEqualTo(kept);
            assertThat(storage.records()
                            .<Integer>reading(reading -> reading.scan(Scan.within(FullDiskWriter.NUMBERS, "number"))
                                    .size()))
                    .isEqualTo(Integer.parseInt(kept))
                    .isGreaterThan(10);
        }
    }

    private static String word(String what, List<String> said) {
        return said.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }

    private List<String> runWithFilesUpTo(String kilobytes) throws IOException, InterruptedException {
        Path out = Files.createTempFile("full-disk", ".txt");
        Process writer = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f \"$1\" && shift && exec \"$@\"",
                        "bash",
                        kilobytes,
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FullDiskWriter.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        writer.waitFor();
        List<String> said = Files.readAllLines(out, UTF_8);
        Files.delete(out);
        return said;
    }
}
