package org.wardmate.server;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.evidence.darkroom.HostileFiles;

/** Nothing that a member tells or sends lies open on the disk. */
class DiskScanTest {
    private static final String MEMBER = "durham-councillor-1";
    private static final List<String> MARKED = List.of(
            "Quillwobble",
            "Marzipanbrook",
            "Teaspoonhollow",
            "gullfeather77",
            "lanternpost88",
            "Snorkelheath",
            "thimblecastle",
            "Bramblekettle",
            "Waffledown",
            "pebblehorn");
    private static final byte[] PICTURE = HostileFiles.png(613, 417);
    private static final byte[] IN_THE_DRAFT = HostileFiles.jpeg(509, 311);

    @TempDir
    private Path directory = Path.of("");

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
    void findsNothingOfAReportNorOfADraft() throws Exception {
        DiskScan scan = new DiskScan().words(MARKED);
        try (RunningServer server = RunningServer.speakingTo(KillableServer.start(RunningServer.INDEX, directory, 0))) {
            TrialMember member = new TrialMember(server, MEMBER);
            sendsAReport(member.sees("Welcome"));
            String picture = member.last("remove-picture:([^\"]*)\"").group(1).replace(':', '/');
            addsToIt(member);
            leavesADraft(member);
            scan.bytes("the picture", middle(PICTURE))
                    .bytes("the draft's picture", middle(IN_THE_DRAFT))
                    .bytes("the viewing copy", middle(server.bytes(shown(picture, "viewing"))))
                    .bytes("the thumbnail", middle(server.bytes(shown(picture, "thumbnail"))));
            assertThat(scan.findings(directory)).as("while the server runs").isEmpty();
            assertThat(scan.findings(RunningServer.INDEX)).as("in the index").isEmpty();
        }
        assertThat(scan.findings(directory)).isEmpty();
        try (Stream<Path> kept = Files.walk(KillableServer.records(directory))) {
            assertThat(kept.filter(Files::isRegularFile))
                    .as("three copies of two pictures, the records and the key")
                    .hasSizeGreaterThan(7);
        }
    }

    @Test
    void findsWhatDoesLieOpen() throws IOException {
        for (Charset writing : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            Files.write(directory.resolve(writing.name()), "so Quillwobble said".getBytes(writing));
        }
        Files.write(directory.resolve("lanternpost88"), HostileFiles.joined(new byte[1000], PICTURE));

        DiskScan scan = new DiskScan().words(MARKED).bytes("the picture", middle(PICTURE));
        assertThat(scan.findings(directory))
                .contains(
                        "Quillwobble, UTF-8 in " + directory.resolve("UTF-8"),
                        "Quillwobble, UTF-16LE in " + directory.resolve("UTF-16LE"),
                        "Quillwobble, UTF-16BE in " + directory.resolve("UTF-16BE"),
                        "lanternpost88, UTF-8 in " + directory.resolve("lanternpost88"),
                        "the picture in " + directory.resolve("lanternpost88"));
    }

    private static void sendsAReport(TrialMember member) {
        begin(member, "He called it Quillwobble and then Marzipanbrook.");
        member.sees("Where did it happen?").ticks("Facebook").sends();
        member.sees("Do you know who did it?").presses("Someone else I know of");
        member.sees("Who is it?").says("Otto Teaspoonhollow").skipsTo("Do you have a link to it?");
        member.says("https://example.org/lanternpost88").sees("What name do they use there?");
        member.says("@gullfeather77").skipsTo("How does it affect you");
        member.says("I keep thinking of Snorkelheath.").sees("Do you have screenshots?");
        member.attaches("thimblecastle.png", PICTURE).sees("Kept: thimblecastle.png");
    }

    private static void addsToIt(TrialMember member) {
        member.sees("Do you have screenshots?").presses("That is all of them");
        member.sees("Is this right?").presses("This is right");
        member.sees("Who may see this?").ticks("Monitoring Officer").sends();
        member.sees("Your report has been sent.").says("my reports");
        member.sees("Your reports").presses("Add to it");
        member.sees("What has happened since?").says("He now writes of Bramblekettle.");
        member.skipsTo("Add this to your report?").presses("This is right");
        member.sees("Those who have your report have been told.").says("my reports");
        member.sees("Your reports").presses("Show it").sees("Quillwobble").sees("thimblecastle");
    }

    private static void leavesADraft(TrialMember member) {
        begin(member, "They laugh about Waffledown.");
        member.skipsTo("Do you have screenshots?").attaches("pebblehorn.jpg", IN_THE_DRAFT);
        member.sees("Kept: pebblehorn.jpg");
    }

    private static void begin(TrialMember member, String account) {
        member.says("report").sees("Are you safe now?");
        member.presses("Yes, I am safe").sees("You decide what happens here.");
        member.presses("Go on").sees("What would you like to do?");
        member.presses("Report it to someone").sees("What kind of abuse is it?");
        member.ticks("Insults or rudeness").sends().sees("What happened?");
        member.says(account).sees("Step ");
    }

    private static String shown(String picture, String copy) {
        return "/trial/%s/evidence/%s/%s".formatted(MEMBER, picture, copy);
    }

    /** A run of a file's bytes that no other file has by chance. */
    private static byte[] middle(byte[] file) {
        assertThat(file.length).isGreaterThan(200);
        return Arrays.copyOfRange(file, file.length / 2 - 16, file.length / 2 + 16);
    }
}
