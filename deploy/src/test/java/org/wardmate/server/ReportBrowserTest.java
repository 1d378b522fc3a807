package org.wardmate.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.casework.CaseId;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Opened;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.people.MemberId;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.KeyOwner;

/** A report with pictures in a real browser, through the death of the server in its middle. */
@Tag("browser")
class ReportBrowserTest {
    private static final String MEMBER = "thurrock-councillor-1";
    private static final byte[] POST = HostileFiles.png(900, 1600);
    private static final byte[] PROFILE = HostileFiles.png(1200, 800);
    private static final byte[] PHOTO = HostileFiles.jpegWithGps(1600, 1200, 6);

    @TempDir
    private Path directory = Path.of("");

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
    void losesNothingToldWhenTheServerIsKilledInTheMiddle() throws Exception {
        String report;
        try (Chromium chromium = Chromium.start()) {
            KillableServer first = start(0);
            MemberPage member = chat(chromium, first, MEMBER);
            MemberPage officer = chat(chromium, first, "thurrock-monitoring-officer");
            tellsAsFarAsTheFirstPicture(member);

            first.kill();
            assertThat(member.page().locator("#connection")).containsText("connection to Wardmate is lost");
            member.attaches(png("profile.png", PROFILE));
            assertThat(member.page().locator(".entry--file").last()).containsText("Not sent yet");

            try (RunningServer second = RunningServer.speakingTo(start(first.port()))) {
                member.hasSeen("Kept: profile.png").sees("Do you have screenshots?");
                member.attaches(new FilePayload("photo.jpg", "image/jpeg", PHOTO))
                        .hasSeen("Kept: photo.jpg");
                assertThat(whatIsGivenAwayBy(second, pictureIds(member.page()).getLast()))
                        .isEmpty();
                report = sends(member);
                officer.hasSeen("A report of abuse from")
                        .sees("He said that he knows my street.")
                        .sees("@angry_gull");
                assertThat(member.page().locator(".entry--refused")).hasCount(0);
            }
        }
        assertThat(sealed(new CaseId(report))).containsExactly(sha256(POST), sha256(PROFILE), sha256(PHOTO));
    }

    private KillableServer start(int port) throws IOException {
        return KillableServer.start(RunningServer.INDEX, directory, port);
    }

    private static MemberPage chat(Chromium chromium, KillableServer server, String member) {
        Page page = chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(360, 740))
                .newPage();
        return MemberPage.open(page, "http://127.0.0.1:" + server.port(), member)
                .sees("Welcome");
    }

    private static FilePayload png(String name, byte[] picture) {
        return new FilePayload(name, "image/png", picture);
    }

    private static void tellsAsFarAsTheFirstPicture(MemberPage member) {
        member.says("report").sees("Are you safe now?");
        member.presses("Yes, I am safe").sees("You decide what happens here.");
        member.presses("Go on").sees("What would you like to do?");
        member.presses("Report it to someone").sees("What kind of abuse is it?");
        member.ticks("A threat to hurt").presses("Go on").sees("What happened?");
        member.says("He said that he knows my street. It was @angry_gull on Facebook.")
                .sees("I found this in your words.");
        member.presses("Yes, use it").sees("Do you know who did it?");
        member.skipsTo("Do you have screenshots?");
        member.attaches(png("post.png", POST)).hasSeen("Kept: post.png").sees("Do you have screenshots?");
    }

    /** Goes on from the screenshots, finds everything at the check, and sends it; returns the reference. */
    private static String sends(MemberPage member) {
        member.sees("Do you have screenshots?").presses("That is all of them");
        member.sees("Is this right?")
                .sees("He said that he knows my street.")
                .sees("@angry_gull")
                .sees("Facebook")
                .sees("post.png")
                .sees("profile.png")
                .sees("photo.jpg");
        member.presses("This is right").sees("Who may see this?");
        member.ticks("Monitoring Officer").presses("Send to those I ticked");
        member.hasSeen("Your report has been sent.");
        Matcher reference = Pattern.compile("Its reference is (WM-[A-Z0-9]{4}-[A-Z0-9]{4})")
                .matcher(member.page().locator("#log").innerText());
        assertThat(reference.find()).isTrue();
        return reference.group(1);
    }

    /** By the buttons that remove them. */
    private static List<String> pictureIds(Page page) {
        return page.locator("button[data-action^='remove-picture:']").all().stream()
                .map(button -> button.getAttribute("data-action")
                        .replace("remove-picture:", "")
                        .replace(':', '/'))
                .toList();
    }

    /** What the picture that people look at says of the place and of the camera. */
    private static List<String> whatIsGivenAwayBy(RunningServer server, String picture) throws Exception {
        byte[] viewing = server.bytes("/trial/%s/evidence/%s/viewing".formatted(MEMBER, picture));
        assertThat(tellTales(PHOTO)).isNotEmpty();
        return tellTales(viewing);
    }

    private static List<String> tellTales(byte[] picture) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture));
        List<String> found = new ArrayList<>();
        metadata.getDirectoriesOfType(GpsDirectory.class).forEach(each -> found.add(each.getName()));
        metadata.getDirectoriesOfType(ExifDirectoryBase.class).forEach(each -> found.add(each.getName()));
        return found;
    }

    /** The sums of the originals as they come out of their seals, each the same as the one that is kept beside it. */
    private List<String> sealed(CaseId report) {
        KeyOwner owner = report.keyOwner();
        try (Storage storage = Storage.open(KillableServer.records(directory), Map.of(), Wardmate.IDS)) {
            EvidenceRoom room = new EvidenceRoom(storage.blobs(), new Darkroom(), Clock.systemUTC(), Wardmate.IDS);
            List<Evidence> all = storage.records().reading(reading -> room.list(reading, owner));
            return all.stream()
                    .map(each -> {
                        Opened original = storage.records()
                                .inTransaction(transaction ->
                                        room.open(transaction, owner, each.id(), Copy.ORIGINAL, new MemberId(MEMBER)))
                                .orElseThrow();
                        String sum = sha256(original.stream().orElseThrow());
                        assertThat(each.sha256()).isEqualTo(sum);
                        return sum;
                    })
                    .toList();
        }
    }

    private static String sha256(byte[] bytes) {
        return sha256(new ByteArrayInputStream(bytes));
    }

    private static String sha256(InputStream bytes) {
        try (DigestInputStream summing = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            summing.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(summing.getMessageDigest().digest());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
