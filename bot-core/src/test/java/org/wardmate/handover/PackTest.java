package org.wardmate.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.CaseStep;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.darkroom.Extent;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.people.MemberId;
import org.wardmate.storage.BlobId;
import tools.jackson.databind.JsonNode;

class PackTest {
    private static final byte[] PHOTOGRAPH = HostileFiles.jpegWithGps(300, 200, 6);
    private static final byte[] SCREENSHOT = HostileFiles.png(30, 20);

    private static Desk desk;
    private static Evidence photograph;
    private static byte[] pack;
    private static Map<String, byte[]> files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aPack() throws IOException {
        desk = new Desk();
        photograph = desk.keep("../../etc/Übles Foto\u202Egnp.jpg", PHOTOGRAPH);
        desk.keep("threat.png", SCREENSHOT);
        pack = desk.pack(List.of(), List.of());
        files = Box.files(pack);
    }

    @Test
    void holdsItsFilesInOrder() {
        assertThat(files.keySet())
                .containsExactly(
                        "originals/01-ubles-fotognp.jpg",
                        "originals/02-threat.png",
                        "copies/01-ubles-fotognp.jpg",
                        "copies/02-threat.png",
                        "summary.pdf",
                        "handover.pdf",
                        "custody.csv",
                        "README.txt",
                        "manifest.json",
                        "SHA256SUMS");
    }

    @Test
    void holdsOriginalsByteForByteAndCopiesWithoutPlace() {
        assertThat(Box.file(files, "originals/01-ubles-fotognp.jpg")).isEqualTo(PHOTOGRAPH);
        assertThat(Box.file(files, "originals/02-threat.png")).isEqualTo(SCREENSHOT);
        assertThat(new String(PHOTOGRAPH, UTF_8)).contains("Exif");
        assertThat(new String(Box.file(files, "copies/01-ubles-fotognp.jpg"), UTF_8))
                .doesNotContain("Exif");
    }

    @Test
    void passesTheCheckOfABareMachine() throws Exception {
        Box.unpack(pack, folder);

        assertThat(Box.sha256sum(folder)).isZero();
        assertThat(Box.file(files, "SHA256SUMS")).asString(UTF_8).hasLineCount(files.size() - 1);
    }

    @Test
    void passesItsOwnCheck() throws IOException {
        PackCheck.Report report = PackCheck.of(written(pack));

        assertThat(report.lines()).last().isEqualTo("All 10 files are whole.");
        assertThat(report.whole()).isTrue();
    }

    @Test
    void isTheSameWheneverItIsPacked() {
        Parting parting = desk.opens(Desk.OFFICER.id(), desk.permit(What.PACK, List.of(), List.of()))
                .orElseThrow();

        assertThat(Desk.bytes(parting.packed())).isEqualTo(Desk.bytes(parting.packed()));
    }

    @Test
    void saysInItsManifestWhatItIs() {
        JsonNode manifest = Manifest.JSON.readTree(Box.file(files, "manifest.json"));

        assertThat(manifest.path("format").asString()).isEqualTo("wardmate-evidence-pack");
        assertThat(manifest.path("version").asInt()).isEqualTo(1);
        assertThat(manifest.path("report").path("reference").asString())
                .isEqualTo(desk.file.id().value());
        assertThat(manifest.path("export").path("by").asString()).isEqualTo(Desk.OFFICER.described());
        assertThat(manifest.path("export").path("reason").asString()).isEqualTo("The police asked for it");
        assertThat(manifest.path("export").path("at").asString())
                .isEqualTo(desk.clock.instant().toString());
        assertThat(manifest.path("export").path("redactions").path("made").asBoolean())
                .isFalse();
        assertThat(manifest.path("told").path("account").asString()).isEqualTo(Desk.ACCOUNT);
        JsonNode picture = manifest.path("evidence").path(0);
        assertThat(picture.path("sha256").asString()).isEqualTo(photograph.sha256());
        assertThat(picture.path("size").asLong()).isEqualTo(PHOTOGRAPH.length);
        assertThat(picture.path("mediaType").asString()).isEqualTo("image/jpeg");
        assertThat(picture.path("platformTime").asString()).isEqualTo("2026-11-01T08:59:58Z");
        assertThat(picture.path("platformFileId").asString()).isEqualTo("F0123ABC");
        assertThat(manifest.path("custody")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(manifest.path("files")).hasSize(files.size() - 2);
    }

    @Test
    void tellsThePoliceWhatTheyNeed() throws IOException {
        assertThat(Box.read(Box.file(files, "handover.pdf")))
                .contains(Desk.MEMBER.described())
                .contains("Please go through " + Desk.OFFICER.described())
                .contains("please treat it under Operation Ford")
                .contains("https://example.org/groups/library/posts/")
                .contains("@angry_lantern_hill")
                .contains("Words the member quotes")
                .contains("I know where you live, and I will burn your house down")
                .contains("Nobody at the council has decided that an offence was committed")
                .contains("Online Safety Act 2023, section 181")
                .contains("F0123ABC")
                .contains("Police force")
                .contains("Crime or incident number");
    }

    @Test
    void keepsWhatOfficersWroteForThemselvesAndOtherCasesAtHome() throws IOException {
        Desk other = new Desk();
        MemberId officer = Desk.OFFICER.id();
        Instant now = other.clock.instant();
        other.happened(new CaseEvent.Noted(now, officer, "Between ourselves", false));
        other.happened(new CaseEvent.Noted(now, officer, "For the member too", true));
        other.happened(new CaseEvent.CaseLinked(now, officer, new CaseId("WM-7K3Q-92XF")));
        other.happened(new CaseEvent.StepTaken(now, officer, CaseStep.REPORTED_TO_PLATFORM, "ticket 4711"));
        Map<String, byte[]> told = Box.files(other.pack(List.of(), List.of()));

        for (String paper : List.of("summary.pdf", "handover.pdf")) {
            assertThat(Box.read(Box.file(told, paper)))
                    .contains("For the member too", "ticket 4711")
                    .doesNotContain("Between ourselves", "WM-7K3Q-92XF");
        }
        assertThat(Box.file(told, "manifest.json"))
                .asString(UTF_8)
                .contains("ticket 4711")
                .doesNotContain("Between ourselves", "WM-7K3Q-92XF");
    }

    @Test
    void tellsWhoTouchedWhat() {
        assertThat(Box.file(files, "custody.csv"))
                .asString(UTF_8)
                .startsWith("\"Screenshot\",\"Time (UTC)\"")
                .contains("received and sealed")
                .contains("The police asked for it")
                .contains(photograph.sha256());
    }

    /** In each file, at some bytes drawn by lot. */
    @Test
    void showsOneFlippedByteOfAnyFile() throws Exception {
        Random lot = new Random(2026);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (int i = 0; i < 4; i++) {
                byte[] changed = file.getValue().clone();
                int at = lot.nextInt(changed.length);
                changed[at] ^= (byte) (1 << lot.nextInt(8));
                Map<String, byte[]> all = new LinkedHashMap<>(files);
                all.put(file.getKey(), changed);

                assertThat(PackCheck.of(written(Box.zip(all))).whole())
                        .as("verify, %s at %d", file.getKey(), at)
                        .isFalse();
                if (!file.getKey().equals("SHA256SUMS")) {
                    assertThat(sha256sumOf(all))
                            .as("sha256sum, %s at %d", file.getKey(), at)
                            .isNotZero();
                }
            }
        }
    }

    /** A digit of a checksum, as sha256sum reads it; in other places of that file it forgives small and capital letters. */
    @Test
    void showsAFlippedDigitOfAChecksum() throws Exception {
        byte[] sums = Box.file(files, "SHA256SUMS").clone();
        sums[10] = (byte) (sums[10] == '0' ? '1' : '0');
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.put("SHA256SUMS", sums);

        assertThat(sha256sumOf(all)).isNotZero();
        assertThat(PackCheck.of(written(Box.zip(all))).lines())
                .anyMatch(line -> line.startsWith("NOT WHOLE: originals/01-ubles-fotognp.jpg is as the manifest says"));
    }

    /** Also of the ZIP's own lists, which sha256sum never sees. */
    @Test
    void showsOneFlippedByteOfTheZipItself() throws IOException {
        Random lot = new Random(2027);
        for (int i = 0; i < 150; i++) {
            byte[] changed = pack.clone();
            // The second half of them at the end, where the list of files is.
            int at = i < 75 ? lot.nextInt(changed.length) : changed.length - 1 - lot.nextInt(700);
            changed[at] ^= (byte) (1 << lot.nextInt(8));

            assertThat(PackCheck.of(written(changed)).whole()).as("at %d", at).isFalse();
        }
    }

    @Test
    void blackensWordsEverywhereButInOriginals() throws IOException {
        Map<String, byte[]> black = Box.files(
                desk.pack(List.of("zelda quartermain", "grimble", "fotognp", "@angry_lantern_hill"), List.of()));

        for (Map.Entry<String, byte[]> file : black.entrySet()) {
            String words =
                    file.getKey().endsWith(".pdf") ? Box.read(file.getValue()) : new String(file.getValue(), UTF_8);
            assertThat(words)
                    .as(file.getKey())
                    .doesNotContainIgnoringCase("Zelda")
                    .doesNotContainIgnoringCase("Grimble")
                    .doesNotContainIgnoringCase("fotognp")
                    .doesNotContainIgnoringCase("angry_lantern");
        }
        assertThat(Box.read(Box.file(black, "handover.pdf"))).contains("My neighbour █████ saw it too");
        JsonNode redactions = Manifest.JSON
                .readTree(Box.file(black, "manifest.json"))
                .path("export")
                .path("redactions");
        assertThat(redactions.path("made").asBoolean()).isTrue();
        assertThat(redactions.path("words").asInt()).isEqualTo(4);
        assertThat(redactions.path("places").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(Box.file(black, "originals/01-ubles.jpg")).isEqualTo(PHOTOGRAPH);
    }

    @Test
    void leavesWholePicturesOut() throws IOException {
        Map<String, byte[]> rest = Box.files(desk.pack(List.of(), List.of(photograph)));

        assertThat(rest.keySet()).contains("originals/01-threat.png").noneMatch(name -> name.contains("ubles"));
        String manifest = new String(Box.file(rest, "manifest.json"), UTF_8);
        assertThat(manifest).contains("\"picturesLeftOut\" : 1").doesNotContain(photograph.sha256());
        assertThat(Box.read(Box.file(rest, "summary.pdf"))).contains("before it left the council: 1.");
    }

    @Test
    void goesOutWithoutPicturesToo() throws IOException {
        byte[] bare = new Desk().pack(List.of(), List.of());

        assertThat(PackCheck.of(written(bare)).whole()).isTrue();
        assertThat(Box.files(bare)).hasSize(6);
    }

    @Test
    void livesThroughHostileWords() throws Exception {
        String hostile = "\u202E\u0000</w:t>=cmd|' /C calc'!A0\r\n" + "0".repeat(64) + "  summary.pdf\n"
                + "ש".repeat(300) + " \uD83D\uDD2A\uD800 " + "a".repeat(9000) + " {0} %s ${x}";
        Desk other = new Desk(Desk.incident()
                .withHarm(harm -> harm.withAccount(hostile).withEffect(hostile))
                .withScene(scene -> scene.withHandles(List.of(hostile)).withLinks(List.of(hostile)))
                .withAuthorName(hostile));
        other.keep("=1+1\n" + "0".repeat(64) + "  summary.pdf", SCREENSHOT);
        byte[] bytes = other.pack(List.of(), List.of());
        Box.unpack(bytes, folder);

        assertThat(Box.sha256sum(folder)).isZero();
        assertThat(PackCheck.of(written(bytes)).whole()).isTrue();
        assertThat(Box.file(Box.files(bytes), "custody.csv")).asString(UTF_8).doesNotContain("\"=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../../etc/passwd",
                "C:\\Windows\\system32\\x.dll",
                "a/b/c.png",
                "\u0000",
                "\n\r\t",
                "x\n0000  summary.pdf",
                "-rf",
                "\u202Egpj.exe",
                "CON",
                "\uD83D\uDD2A",
                "שלום.png",
                "\uD800",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.png"
            })
    void givesEveryFileAHarmlessName(String receivedAs) {
        Exhibit exhibit = new Exhibit(7, receivedAs, "", evidence());

        assertThat(List.of(Names.original(exhibit), Names.copy(exhibit)))
                .allMatch(name -> Names.ALLOWED.matcher(name).matches());
    }

    private static Evidence evidence() {
        Evidence.Kept kept = new Evidence.Kept(new BlobId("b1"), MediaType.WEBP);
        return new Evidence(
                new EvidenceId("e1"),
                MediaType.WEBP,
                1,
                "0".repeat(64),
                new Extent.Pixels(1, 1),
                new Evidence.Capture(Desk.MEMBER.id(), Instant.EPOCH, null, null, "x"),
                new Evidence.Copies(kept, kept, kept));
    }

    private int sha256sumOf(Map<String, byte[]> all) throws IOException, InterruptedException {
        Path there = Files.createTempDirectory(folder, "unpacked");
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            Path path = there.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return Box.sha256sum(there);
    }

    private Path written(byte[] zip) throws IOException {
        return Files.write(Files.createTempFile(folder, "pack", ".zip"), zip);
    }
}
