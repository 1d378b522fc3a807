package org.wardmate.handover;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.evidence.darkroom.HostileFiles;

/** Packs that somebody has been at. */
class PackCheckTest {
    private static Map<String, byte[]> files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aPack() throws IOException {
        Desk desk = new Desk();
        desk.keep("threat.png", HostileFiles.png(30, 20));
        files = Box.files(desk.pack(List.of(), List.of()));
    }

    @Test
    void namesTheFileThatWasChanged() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("README.txt", "Something else".getBytes(UTF_8));

        PackCheck.Report report = report(Box.zip(all));
        assertThat(report.whole()).isFalse();
        assertThat(report.lines())
                .contains("NOT WHOLE: README.txt was changed after it was packed.", "Whole: originals/01-threat.png")
                .last()
                .asString()
                .startsWith("This pack is not as it left the council");
    }

    @Test
    void missesAFileThatIsListed() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.remove("originals/01-threat.png");

        assertThat(report(Box.zip(all)).lines()).contains("MISSING: originals/01-threat.png is listed but not there.");
    }

    @Test
    void pointsOutAFileThatNothingLists() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("copies/09-another.png", new byte[] {1});

        assertThat(report(Box.zip(all)).lines()).anyMatch(line -> line.startsWith("NOT LISTED: copies/09-another.png"));
    }

    @Test
    void pointsOutWhatIsNoPartOfAPack() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("../../evil.sh", new byte[] {1});
        all.put("originals/01-threat.png/", new byte[0]);
        all.put("run\u001B[2Jme.exe", new byte[] {1});

        assertThat(report(Box.zip(all)).lines())
                .contains("NOT PART OF A PACK: ../../evil.sh", "NOT PART OF A PACK: run[2Jme.exe");
        assertThat(folder.resolve("../../evil.sh")).doesNotExist();
    }

    @Test
    void noticesThatAPackWasPackedAnew() throws IOException {
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(anew)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }

        assertThat(report(anew.toByteArray()).lines())
                .contains("Whole: summary.pdf")
                .anyMatch(line -> line.startsWith("NOT AS SENT: every file inside is whole"));
    }

    @Test
    void noticesTwoFilesOfOneName() throws IOException {
        byte[] zip = replaced(Box.zip(files), "summary.pdf", "custody.csv");

        assertThat(report(zip).lines()).anyMatch(line -> line.startsWith("TWICE: custody.csv"));
    }

    @Test
    void readsABombOnlyToItsLimit() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(bomb);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("summary.pdf"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(PackCheck.of(bomb).lines())
                .contains("TOO LARGE: summary.pdf is larger than any file of a pack.")
                .contains("NOT WHOLE: manifest.json is missing or cannot be read.");
    }

    @Test
    void looksIntoNothingWithThousandsOfFiles() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
            }
        }

        assertThat(report(many.toByteArray()).lines())
                .singleElement()
                .asString()
                .startsWith("This is no evidence pack");
    }

    @Test
    void looksIntoNothingThatIsNoZipOrWasCutOff() throws IOException {
        byte[] zip = Box.zip(files);

        for (byte[] damaged : new byte[][] {
            new byte[0],
            "not a zip, just words that go on for a while".getBytes(UTF_8),
            Arrays.copyOf(zip, zip.length / 2),
            Arrays.copyOf(zip, zip.length - 1),
            Arrays.copyOf(zip, zip.length + 1),
            Arrays.copyOfRange(zip, 1, zip.length)
        }) {
            assertThat(report(damaged).whole()).isFalse();
        }
    }

    @Test
    void readsNoManifestOfAnotherKindOrANewerVersion() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("manifest.json", "{\"format\":\"other\"}".getBytes(UTF_8));
        assertThat(report(Box.zip(all)).lines()).contains("NOT WHOLE: manifest.json is missing or cannot be read.");

        all.put("manifest.json", "[[[".getBytes(UTF_8));
        assertThat(report(Box.zip(all)).lines()).contains("NOT WHOLE: manifest.json is missing or cannot be read.");

        String newer =
                new String(Box.file(files, "manifest.json"), UTF_8).replace("\"version\" : 1", "\"version\" : 2");
        all.put("manifest.json", newer.getBytes(UTF_8));
        assertThat(report(Box.zip(all)).lines())
                .contains("This pack was made by a newer Wardmate. Check it with that version.");
    }

    /** Whoever changes a file, the manifest and the checksums alike is not found out by the pack alone; the guide says so. */
    @Test
    void believesAPackThatWasMadeAnewWithAllItsSums() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("README.txt", "Something else".getBytes(UTF_8));
        String before =
                PackFile.of("", "", Box.file(files, "README.txt")).measure().sha256();
        String after =
                PackFile.of("", "", Box.file(all, "README.txt")).measure().sha256();
        all.put(
                "manifest.json",
                new String(Box.file(all, "manifest.json"), UTF_8)
                        .replace(before, after)
                        .getBytes(UTF_8));
        all.put(
                "SHA256SUMS",
                new String(Box.file(all, "SHA256SUMS"), UTF_8)
                        .replace(before, after)
                        .replace(
                                PackFile.of("", "", Box.file(files, "manifest.json"))
                                        .measure()
                                        .sha256(),
                                PackFile.of("", "", Box.file(all, "manifest.json"))
                                        .measure()
                                        .sha256())
                        .getBytes(UTF_8));

        assertThat(report(Box.zip(all)).whole()).isTrue();
    }

    /** The same length, wherever it stands. */
    private static byte[] replaced(byte[] zip, String words, String others) {
        String all = new String(zip, ISO_8859_1);
        return all.replace(words, others).getBytes(ISO_8859_1);
    }

    private PackCheck.Report report(byte[] zip) throws IOException {
        return PackCheck.of(Files.write(Files.createTempFile(folder, "pack", ".zip"), zip));
    }
}
