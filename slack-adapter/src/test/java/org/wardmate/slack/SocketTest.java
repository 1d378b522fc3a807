package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.Hand;

/** Slack over a connection that goes out from here, for councils without an inbound address. */
class SocketTest {
    private SlackHouse house = SlackHouse.withSocket(null);
    private Hand member = Hand.overSocket(house.slack, SlackHouse.MEMBER);

    @AfterEach
    void close() {
        house.close();
    }

    private void sees(String words) {
        until(words, () -> member.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    @Test
    void answersWhatIsWrittenPressedAndCommanded() {
        member.writes("can I follow this developer?");
        sees("Take care");

        member.writes("report");
        sees("Are you safe");
        member.clicks("Yes, I am safe");
        sees("You decide what happens here.");

        member.commands("/wardmate", "can I follow this developer?");
        until("an answer", () -> !house.slack.beside().isEmpty());
    }

    @Test
    void opensAndTakesWindows() {
        Form form = new Form(
                "case:NOTE:WM-AAAA-AAAA:3",
                List.of(
                        new Field.Text("words", "What happened", "", true, 300, true),
                        new Field.Text("more", "Anything else?", "", false, 100, false)),
                "Save");
        house.says(new Outgoing(new MemberId("thurrock-councillor-1"), Message.of(form)));
        sees("Open the form");
        member.clicks("Open the form");
        until("a window", () -> house.slack.window(form.id()).isPresent());

        assertThat(member.fills(house.slack.window(form.id()).orElseThrow(), Map.of("words", List.of("  "))))
                .contains("response_action", "Please write something here.");
        assertThat(member.fills(house.slack.window(form.id()).orElseThrow(), Map.of("words", List.of("that"))))
                .isEmpty();

        until("the form", () -> house.core.taken().stream().anyMatch(Incoming.Submitted.class::isInstance));
    }

    @Test
    void answersNothingOverHttpWithoutASigningSecret() {
        String event = member.written("hello");
        String now = Long.toString(house.clock.instant().getEpochSecond());

        assertThat(Hand.send(
                                house.events(),
                                event.getBytes(StandardCharsets.UTF_8),
                                "application/json",
                                now,
                                Hand.signed(now, event))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void handlesOnceWhatComesBothWays() {
        house.close();
        house = SlackHouse.withSocket(FakeSlack.SECRET);
        member = Hand.overSocket(house.slack, SlackHouse.MEMBER);
        String event = member.written("hello");

        member.sends(event);
        house.hand(SlackHouse.MEMBER).sends(event);
        member.writes("thanks");

        until("both", () -> member.sees().size() >= 2 && house.core.received() >= 3);
        assertThat(member.sees()).hasSize(2);
    }

    @Test
    void goesOnWhenSlackAsksForANewConnection() {
        member.writes("hello");
        until("one", () -> member.sees().size() == 1);

        house.slack.asksForANewConnection();
        until("one connection", () -> house.slack.connections() == 1);
        member.writes("thanks");

        until("both", () -> member.sees().size() == 2);
        assertThat(house.slack.calls("apps.connections.open")).isEqualTo(2);
    }

    @Test
    void comesBackWhenTheConnectionBreaksAndSlackRefusesAtFirst() {
        member.writes("hello");
        until("one", () -> member.sees().size() == 1);

        house.slack.breaksConnections(1);
        until(
                "a new connection",
                Duration.ofMinutes(1),
                () -> house.slack.connections() == 1 && house.slack.calls("apps.connections.open") == 3);
        member.writes("thanks");

        until("both", () -> member.sees().size() == 2);
    }

    @Test
    void acknowledgesWhatNobodyListensForOrCanRead() {
        member.sends(Hand.event("an_event_of_tomorrow", new JsonObject()));
        member.sends("{\"type\":\"event_callback\",\"event\":7}");
        member.writes("hello");

        until("one", () -> member.sees().size() == 1);
    }
}
