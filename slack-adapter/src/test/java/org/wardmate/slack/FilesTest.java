package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.message.Block.FileRequest;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Weather;
import org.wardmate.slack.fake.Weather.Fault;

/** Screenshots sent in Slack. */
class FilesTest {
    private static final String KEPT = "The original is sealed as you sent it.";
    private static final String FETCHED_FAILED = "I could not get that file from Slack";

    private final SlackHouse house = new SlackHouse();
    private final Hand member = house.hand(SlackHouse.MEMBER);

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

    @Test
    void areKeptAndTheMemberIsToldOfTheCopyInSlack() {
        member.shares("threat.png", picture(), "image/png");

        sees(KEPT);
        sees("A copy of what you sent also stays here in Slack");
    }

    @Nested
    class InAWindow {
        private JsonObject opens() {
            int before = house.slack.windows().size();
            member.clicks("Choose files");
            until("a window", () -> house.slack.windows().size() > before);
            return house.slack.windows().getLast();
        }

        @BeforeEach
        void askForFiles() {
            house.says(new Outgoing(
                    new MemberId("thurrock-councillor-1"),
                    Message.of(new FileRequest("flow:x:screenshots:answer", "Pictures or PDF files."))));
            sees("Pictures or PDF files.");
        }

        @Test
        void areKept() {
            JsonObject window = opens();
            assertThat(window.toString()).contains("\"max_files\":10", "png", "pdf", "Pictures or PDF files.");

            assertThat(member.givesInWindow(window, member.keeps("threat.png", picture(), "image/png")))
                    .isEmpty();

            sees(KEPT);
            sees("A copy of what you sent also stays here in Slack");
        }

        @Test
        void areTakenNoMoreOnTrustThanInTheChat() {
            JsonObject elsewhere = member.keeps("threat.png", picture(), "image/png");
            elsewhere.addProperty("url_private_download", "http://127.0.0.1:1/files/F1");

            member.givesInWindow(opens(), elsewhere);
            sees(FETCHED_FAILED);
            member.givesInWindow(opens(), member.keeps("threat.png", picture(), "login"));
            until(
                    "twice",
                    () -> member.sees().stream()
                                    .filter(post -> post.read().contains(FETCHED_FAILED))
                                    .count()
                            == 2);
            assertThat(isKept()).isFalse();
        }

        @Test
        void areAskedForUntilThereIsOne() {
            assertThat(member.givesInWindow(opens())).contains("errors", "Please choose at least one file.");
        }

        @Test
        void areDroppedIntoTheChatWhereItDoesNotOpenInTime() {
            house.slack.triggersLast(Duration.ZERO);

            member.clicks("Choose files");

            sees("drop the files into this chat.");
            sees("Slack did not open the window in time.");
            member.shares("threat.png", picture(), "image/png");
            sees(KEPT);
        }
    }

    @Test
    void comeWithWhatWasWrittenBesideThem() {
        member.shares("he wrote this at night", member.keeps("threat.png", picture(), "image/png"));

        sees(KEPT);
        until("both", () -> house.core.received() >= 7);
    }

    @Test
    void areFetchedWhereTheEventDoesNotSayWhere() {
        JsonObject file = member.keeps("threat.png", picture(), "image/png");
        file.remove("url_private");
        file.remove("url_private_download");

        member.shares("", file);

        sees(KEPT);
        assertThat(house.slack.calls("files.info")).isEqualTo(1);
    }

    @Test
    void areNotTakenForOneWhereSlackAnswersWithAPageToLogIn() {
        member.shares("threat.png", picture(), "login");

        sees(FETCHED_FAILED);
        assertThat(isKept()).isFalse();
    }

    @Test
    void areRefusedInWordsWhenTheyAreWebPages() {
        member.shares("page.html", "<!DOCTYPE html><html>a page</html>".getBytes(StandardCharsets.UTF_8), "text/html");

        sees("That file is a web page");
    }

    @Test
    void areNotFetchedFromElsewhere() {
        JsonObject file = member.keeps("threat.png", picture(), "image/png");
        file.addProperty("url_private_download", "http://127.0.0.1:1/files/F1");

        member.shares("", file);

        sees(FETCHED_FAILED);
    }

    @Test
    void areNotFetchedThroughARedirect() {
        member.shares("threat.png", picture(), "redirect");

        sees(FETCHED_FAILED);
    }

    @Test
    void areRefusedInWordsWhenTooLarge() {
        byte[] large = new byte[(10 << 20) + 100];
        System.arraycopy(picture(), 0, large, 0, picture().length);

        member.shares("large.png", large, "image/png");

        sees("10 MB");
    }

    @Test
    void areAskedForAgainWhenSlackHasTooMuchToDo() {
        int[] calls = {0};
        house.slack.weather(
                (method, _) -> method.equals("files.info") && calls[0]++ == 0 ? Fault.TOO_MANY : Fault.NONE);
        JsonObject file = member.keeps("threat.png", picture(), "image/png");
        file.remove("url_private");
        file.remove("url_private_download");

        member.shares("", file);

        sees(KEPT);
        house.slack.weather(Weather.FAIR);
    }

    @Test
    void areKeptOnceHoweverOftenTheEventComes() {
        JsonObject file = member.keeps("threat.png", picture(), "image/png");
        JsonObject event = new JsonObject();
        event.addProperty("channel", FakeSlack.direct(SlackHouse.MEMBER));
        event.addProperty("channel_type", "im");
        event.addProperty("user", SlackHouse.MEMBER);
        event.addProperty("subtype", "file_share");
        event.addProperty("ts", "1.1");
        JsonArray files = new JsonArray();
        files.add(file);
        event.add("files", files);
        String once = Hand.event("message", event);

        member.sends(once);
        member.sends(once);
        sees("A copy of what you sent");
        member.writes("thanks");
        until("the last", () -> house.core.received() >= 8);

        assertThat(member.sees().stream().filter(post -> post.read().contains("A copy of what you sent")))
                .hasSize(1);
    }
}
