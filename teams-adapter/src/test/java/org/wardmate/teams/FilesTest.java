package org.wardmate.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.teams.fake.Fault;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;
import tools.jackson.databind.node.ObjectNode;

/** Screenshots sent in Teams. */
class FilesTest {
    private static final String KEPT = "The original is sealed as you sent it.";
    private static final String FETCHED_FAILED = "I could not get that file from Teams";

    private final TeamsHouse house = new TeamsHouse();
    private final Hand member = house.hand(house.ivy);

    @BeforeEach
    void beginAReport() {
        house.advisor.otherwise(new Answer.OutOfScope());
        member.writes("report");
        sees("Are you safe");
        member.clicks("Yes, I am safe");
        sees("You decide what happens here.");
        member.clicks("Go on");
        sees("Report it to someone");
        member.clicks("Report it to someone");
        sees("A threat to hurt, rape or kill");
        member.ticksAndSends("A threat to hurt, rape or kill, or to destroy something");
        sees("What happened?");
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void sees(String words) {
        until(words, () -> member.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    private boolean isKept() {
        return member.sees().stream().anyMatch(post -> post.read().contains(KEPT));
    }

    private static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** The local Teams hands pictures out under the bot's token only, and files under none. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areKeptAndTheMemberIsToldOfTheCopies(boolean picture) {
        member.shares(picture(), "image/png", picture);

        sees(KEPT);
        sees("another copy is in your own OneDrive");
        assertThat(member.sees().stream().map(Post::read).filter(FilesTest::isAboutTheFile))
                .first()
                .asString()
                .contains("OneDrive");
    }

    private static boolean isAboutTheFile(String read) {
        return read.contains(KEPT) || read.contains("OneDrive, in the folder");
    }

    @Test
    void comeWithWhatWasWrittenBesideThem() {
        int before = house.core.received();

        member.shares("he wrote this at night", member.attachment(picture(), "image/png", true));

        sees(KEPT);
        until("both", () -> house.core.received() >= before + 2);
    }

    @Test
    void areNotTakenForOneWhereAPageToSignInComes() {
        member.shares("<!DOCTYPE html><html>sign in</html>".getBytes(StandardCharsets.UTF_8), "text/html", false);

        sees(FETCHED_FAILED);
        assertThat(isKept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/teams/v3/attachments/x/views/original",
                "https://smba.trafficmanager.net/uk/v3/attachments/x/views/original",
                "https://evil.example/x",
                "file:///etc/passwd",
                "not an address"
            })
    void areFetchedWithATokenFromWhereTheMessageCameAndNowhereElse(String address) {
        ObjectNode elsewhere = member.attachment(picture(), "image/png", true).put("contentUrl", address);

        member.shares("", elsewhere);

        sees(FETCHED_FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sample.sharepoint.com/x",
                "https://sharepoint.com.evil.example/x",
                "https://evilsharepoint.com/x",
                "https://user@sample.sharepoint.com/x",
                "http://169.254.169.254/latest/meta-data",
                "http://127.0.0.1:1/x"
            })
    void areFetchedFromSharePointAndNowhereElse(String address) {
        ObjectNode elsewhere = member.attachment(picture(), "image/png", false);
        ((ObjectNode) elsewhere.get("content")).put("downloadUrl", address);

        member.shares("", elsewhere);

        sees(FETCHED_FAILED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areNotFetchedThroughARedirect(boolean picture) {
        member.shares(picture(), "redirect", picture);

        sees(FETCHED_FAILED);
    }

    @Test
    void areRefusedInWordsWhenTooLarge() {
        byte[] large = new byte[(10 << 20) + 100];
        System.arraycopy(picture(), 0, large, 0, picture().length);

        member.shares(large, "image/png", false);

        sees("10 MB");
    }

    @Test
    void areAskedForAgainWhenTeamsHasTooMuchToDo() {
        int[] calls = {0};
        house.teams.weather((call, _) -> call.equals("picture") && calls[0]++ == 0 ? Fault.TOO_MANY : Fault.NONE);

        member.shares(picture(), "image/png", true);

        sees(KEPT);
    }

    @Test
    void areKeptOnceHoweverOftenTheEventComes() {
        ObjectNode event = member.message("");
        event.putArray("attachments").add(member.attachment(picture(), "image/png", true));
        int before = house.core.received();

        member.sends(event);
        member.sends(event);
        sees("A copy of what you sent");
        sees(KEPT);
        member.writes("thanks");
        until("the last", () -> house.core.received() >= before + 3);

        assertThat(member.sees().stream().filter(post -> post.read().contains(KEPT)))
                .hasSize(1);
    }
}
