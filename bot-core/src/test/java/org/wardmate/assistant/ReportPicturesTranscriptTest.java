package org.wardmate.assistant;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Screenshots on their way into a report. */
class ReportPicturesTranscriptTest extends Telling {
    private static final byte[] PNG = png();

    private Person toTheScreenshots() {
        toTheAccount().says("He wrote it.");
        while (!member.read().contains("Do you have screenshots?")) {
            member.presses("Skip this");
        }
        return member;
    }

    @Test
    void areKeptAndCounted() {
        toTheScreenshots().attaches("post.png", PNG).sees("Kept: post.png (PNG", "Do you have screenshots?");

        member.attaches("again.png", PNG).sees("I have this picture already: post.png");
        member.presses("That is all of them").sees("Screenshots: post.png (PNG");
        member.presses("This is right").seesInOrder("This is what Prudence", "Screenshots: 1");
    }

    @Test
    void canBeRemoved() {
        toTheScreenshots()
                .attaches("post.png", PNG)
                .presses("Remove this picture")
                .sees("Removed.");

        member.presses("That is all of them").sees("Screenshots: (left out)");
    }

    @Test
    void areRefusedInWordsAndTheReportGoesOn() {
        toTheScreenshots()
                .attaches(
                        "photo.png",
                        "<html><script>alert(1)</script></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .sees("web page", "Do you have screenshots?");
    }

    @Test
    void outsideAReportAreNotKept() {
        member.attaches("post.png", PNG).sees("I keep pictures only as part of a report.");
    }

    @Test
    void ofAChildAreNeverTaken() {
        member.says("report").presses("Yes, I am safe").presses("Go on").presses("Report it to someone");
        member.ticks("Sexual pictures of a child").sends("Go on").sees("Do not send, save or copy the picture.");

        member.presses("Go on").attaches("post.png", PNG).sees("so it was not kept");
        while (member.hasButton("Skip this")) {
            member.doesNotSee("Do you have screenshots?").presses("Skip this");
        }
    }

    @Test
    void goWhereTheKindBecomesOneThatNobodyMayKeep() {
        toTheScreenshots().attaches("post.png", PNG).presses("That is all of them");
        member.presses("Change an answer")
                .presses("What kind")
                .ticks("Sexual pictures of a child")
                .sends("Go on");
        member.presses("Go on").sees("Did anyone threaten").presses("Skip this");
        member.presses("This is right").sees("Screenshots: None");

        member.ticks("Prudence Inkwell (sample), Monitoring Officer").sends("Send to those I ticked");
        member.presses("Show it").doesNotSee("post.png");
    }

    @Test
    void thatAreIntimateAreNotAskedFor() {
        member.says("report").presses("Yes, I am safe").presses("Go on").presses("Report it to someone");
        member.ticks("Sexual or naked pictures, sent to me or of me").sends("Go on");
        member.skips();

        member.sees("Please do not send the sexual or naked picture itself.")
                .presses("Go on without pictures")
                .sees("Is this right?");
    }

    private static byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
