package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.Hand;

/** Requests that do not come from Slack, or not as Slack sends them, and what they are answered. */
class ForgeryTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SlackHouse house = new SlackHouse();

    /** A request before it is signed: how far its clock is off, and with what it is signed. */
    record Forgery(String what, String body, String type, long secondsOff, Signing signing, int answer) {
        byte[] bytes() {
            return body.getBytes(StandardCharsets.ISO_8859_1);
        }

        @Override
        public String toString() {
            return what + ": " + answer;
        }
    }

    enum Signing {
        RIGHT,
        OTHER_SECRET,
        OTHER_BODY,
        NO_SIGNATURE,
        NO_TIMESTAMP,
        EMPTY_SIGNATURE,
        TIMESTAMP_IN_WORDS
    }

    static Stream<Forgery> forgeries() {
        String hello = hello("Ev1");
        return Stream.of(
                new Forgery("signed with another secret", hello, JSON, 0, Signing.OTHER_SECRET, 401),
                new Forgery("replayed after 5 minutes", hello, JSON, -301, Signing.RIGHT, 401),
                new Forgery("more than 5 minutes ahead", hello, JSON, 302, Signing.RIGHT, 401),
                new Forgery("an hour ahead", hello, JSON, 3600, Signing.RIGHT, 401),
                new Forgery("body changed", hello, JSON, 0, Signing.OTHER_BODY, 401),
                new Forgery("without signature", hello, JSON, 0, Signing.NO_SIGNATURE, 401),
                new Forgery("without timestamp", hello, JSON, 0, Signing.NO_TIMESTAMP, 401),
                new Forgery("with half a signature", hello, JSON, 0, Signing.EMPTY_SIGNATURE, 401),
                new Forgery("timestamp in words", hello, JSON, 0, Signing.TIMESTAMP_IN_WORDS, 401),
                new Forgery("10 MB", "x".repeat(10 << 20), JSON, 0, Signing.RIGHT, 413),
                new Forgery("deep JSON", "{\"type\":" + "[".repeat(100_000), JSON, 0, Signing.RIGHT, 400),
                new Forgery("deep JSON in a form", "payload=" + "%5B".repeat(100_000), FORM, 0, Signing.RIGHT, 400),
                new Forgery("no JSON", "{\"type\":", JSON, 0, Signing.RIGHT, 400),
                new Forgery("an array", "[]", JSON, 0, Signing.RIGHT, 400),
                new Forgery("nothing", "", JSON, 0, Signing.RIGHT, 400),
                new Forgery("not UTF-8", "{\u00ff}", JSON, 0, Signing.RIGHT, 400),
                new Forgery("an event without an event", "{\"type\":\"event_callback\"}", JSON, 0, Signing.RIGHT, 400),
                new Forgery(
                        "a message without a sender's workspace",
                        hello.replace(FakeSlack.TEAM, ""),
                        JSON,
                        0,
                        Signing.RIGHT,
                        400),
                new Forgery("ids that are none", hello.replace(SlackHouse.MEMBER, "../x"), JSON, 0, Signing.RIGHT, 400),
                new Forgery("broken escapes", "payload=%zz", FORM, 0, Signing.RIGHT, 400),
                new Forgery("buttons without a button", interaction("[]"), FORM, 0, Signing.RIGHT, 400),
                new Forgery("a kind of tomorrow", "{\"type\":\"hologram\"}", JSON, 0, Signing.RIGHT, 200));
    }

    private static String hello(String id) {
        JsonObject event = new JsonObject();
        event.addProperty("channel", FakeSlack.direct(SlackHouse.MEMBER));
        event.addProperty("channel_type", "im");
        event.addProperty("user", SlackHouse.MEMBER);
        event.addProperty("text", "hello");
        event.addProperty("ts", "1.1");
        return Hand.event("message", event, id);
    }

    private static String interaction(String actions) {
        return "payload=%7B%22type%22%3A%22block_actions%22%2C%22actions%22%3A"
                + actions.replace("[", "%5B").replace("]", "%5D") + "%7D";
    }

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void areTurnedAwayAndReachNobody(Forgery forgery) {
        HttpResponse<String> answer = send(forgery);

        assertThat(answer.statusCode()).isEqualTo(forgery.answer());
        assertThat(answer.body()).isEmpty();
        house.hand(SlackHouse.OFFICER).writes("hello");
        until("the officer's hello", () -> house.core.received() > 0);
        assertThat(house.core.received()).isEqualTo(1);
        assertThat(house.hand(SlackHouse.MEMBER).sees()).isEmpty();
    }

    @Test
    void theSameRequestIsTakenWhenItIsRight() {
        HttpResponse<String> answer = send(new Forgery("right", hello("Ev2"), JSON, 0, Signing.RIGHT, 200));

        assertThat(answer.statusCode()).isEqualTo(200);
        until("one", () -> house.core.received() == 1);
    }

    @Test
    void answersSlacksChallenge() {
        String challenge = "{\"type\":\"url_verification\",\"token\":\"x\",\"challenge\":\"3eZbrw1aB\"}";

        HttpResponse<String> answer = send(new Forgery("challenge", challenge, JSON, 0, Signing.RIGHT, 200));

        assertThat(answer.body()).isEqualTo("3eZbrw1aB");
        assertThat(send(new Forgery("challenge", challenge, JSON, 0, Signing.OTHER_SECRET, 401))
                        .statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> send(Forgery forgery) {
        String timestamp = Long.toString(house.clock.instant().getEpochSecond() + forgery.secondsOff());
        String signature = signature(forgery, timestamp, forgery.body());
        return Hand.send(
                house.events(),
                forgery.bytes(),
                forgery.type(),
                switch (forgery.signing()) {
                    case NO_TIMESTAMP -> "";
                    case TIMESTAMP_IN_WORDS -> "now";
                    default -> timestamp;
                },
                signature);
    }

    private static String signature(Forgery forgery, String timestamp, String body) {
        return switch (forgery.signing()) {
            case RIGHT, NO_TIMESTAMP -> Hand.signed(FakeSlack.SECRET, timestamp, forgery.bytes());
            case OTHER_SECRET -> Hand.signed("another-secret", timestamp, forgery.bytes());
            case OTHER_BODY -> Hand.signed(timestamp, body + " ");
            case NO_SIGNATURE -> "";
            case EMPTY_SIGNATURE -> "v0=";
            case TIMESTAMP_IN_WORDS -> Hand.signed("now", body);
        };
    }
}
