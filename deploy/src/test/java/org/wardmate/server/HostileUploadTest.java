package org.wardmate.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.evidence.darkroom.HostileFiles;

/** Hostile files on the whole way, from HTTP to the process that looks at pictures. */
class HostileUploadTest {
    private static final String MEMBER = "thurrock-councillor-1";

    @TempDir
    private Path directory = Path.of("");

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // The first start builds the index.
    void areRefusedInWordsInLittleMemoryWhileTheReportGoesOn() throws Exception {
        KillableServer process = KillableServer.start(RunningServer.INDEX, directory, 0);
        try (RunningServer server = RunningServer.speakingTo(process);
                PeakMemory memory = new PeakMemory(process::processes)) {
            TrialMember member = new TrialMember(server, MEMBER);
            toTheScreenshots(member);
            member.attaches("wide.png", HostileFiles.pngSaying(50_000, 50_000)).sees("too large to open safely");
            goesOn(member);
            member.attaches("bomb.gif", HostileFiles.gifOf(60, 6_000, 6_000)).sees("too long to open safely");
            goesOn(member);
            member.attaches("drawing.svg", HostileFiles.svgWithScript()).sees("can hold hidden instructions");
            goesOn(member);
            member.attaches("shot.png", HostileFiles.webPage()).sees("web page, not a picture");
            goesOn(member);
            member.attaches("cut.jpg", HostileFiles.truncated(HostileFiles.jpeg(900, 600)))
                    .sees("damaged or cut short");
            goesOn(member);
            refusesThirtyMegabytes(server);
            keepsOfAPolyglotOnlyThePicture(server, member);
            member.attaches("large.png", HostileFiles.honestBlackPng(8_000, 5_000))
                    .sees("Kept: large.png");
            keepsTwentyAndNoMore(member);
            member.presses("That is all of them").sees("Is this right?").sees("He rang.");
            System.out.printf(
                    "Hostile uploads: the server held %d MB at most, a process that looks at pictures %d MB.%n",
                    memory.of(process.pid()), memory.ofOthers(process.pid()));
            assertThat(memory.of(process.pid())).isLessThan(1_200);
            assertThat(memory.ofOthers(process.pid())).isLessThan(800);
        }
    }

    private static void toTheScreenshots(TrialMember member) {
        member.sees("Welcome").says("report").sees("Are you safe now?");
        member.presses("Yes, I am safe").sees("You decide what happens here.");
        member.presses("Go on").sees("What would you like to do?");
        member.presses("Keep a private record").sees("What kind of abuse is it?");
        member.ticks("Insults or rudeness").sends().sees("What happened?");
        member.says("He rang.").skipsTo("Do you have screenshots?");
    }

    private static void goesOn(TrialMember member) {
        member.sees("Everything you told so far is saved.").sees("Do you have screenshots?");
    }

    /** The page itself says so before it sends one; this is for whoever sends it all the same. */
    private static void refusesThirtyMegabytes(RunningServer server) {
        assertThat(server.raw("""
                        POST /trial/%s/files?eventId=event-file-30&name=film.png HTTP/1.1
                        Host: localhost:PORT
                        Origin: http://localhost:PORT
                        Content-Length: 31457280
                        Connection: close

                        """.formatted(MEMBER)))
                .startsWith("HTTP/1.1 413")
                .contains("larger than 10 MB", "not kept");
    }

    private static void keepsOfAPolyglotOnlyThePicture(RunningServer server, TrialMember member) {
        byte[] polyglot = HostileFiles.polyglot(HostileFiles.png(600, 400));
        String id = member.attaches("two-in-one.png", polyglot)
                .sees("Kept: two-in-one.png")
                .last("data-action=\"remove-picture:([^\"]*)\"")
                .group(1)
                .replace(':', '/');
        byte[] shown = server.bytes("/trial/%s/evidence/%s/viewing".formatted(MEMBER, id));
        assertThat(new String(polyglot, ISO_8859_1)).contains("<script>", "payload.js");
        assertThat(new String(shown, ISO_8859_1)).startsWith("\u0089PNG").doesNotContain("<script>", "payload.js");
    }

    /** With the polyglot and the largest that there may be, there are two already. */
    private static void keepsTwentyAndNoMore(TrialMember member) {
        for (int i = 3; i <= 20; i++) {
            member.attaches(i + ".png", HostileFiles.png(300 + i, 200)).sees("Kept: " + i + ".png");
        }
        member.attaches("21.png", HostileFiles.png(400, 200))
                .sees("A report can hold 20 files")
                .sees("Do you have screenshots?");
    }
}
