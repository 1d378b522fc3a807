package org.wardmate.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** "Report this message", chosen beside somebody's message. */
class PointingTest {
    private static final String CHAT = "19:group@thread.v2";
    private static final String PAGE = "<p>I know where you live.</p>";
    private static final String LINK = "https://teams.microsoft.com/l/message/19:group@thread.v2/1700000000001";
    private static final String TAKEN = "I have put the message you chose";

    private final TeamsHouse house = new TeamsHouse();
    private final Hand member = house.hand(house.ivy);

    @AfterEach
    void close() {
        house.close();
    }

    private void meet() {
        member.installs();
        until("a welcome", () -> !member.sees().isEmpty());
    }

    private void sees(String words) {
        until(words, () -> member.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    private static String dialog(JsonNode answer) {
        return answer.at("/task/value/card/content/body/0/text").asString("");
    }

    @Test
    void beginsAReportInTheirOwnChatOnceTheyWereToldWhatComesOfIt() {
        meet();
        int before = house.core.received();
        JsonNode opened = member.pointsAt(CHAT, PAGE, LINK);
        assertThat(dialog(opened)).contains("Nobody here sees that.");
        assertThat(house.core.received()).isEqualTo(before);

        JsonNode closed = member.goesOn(CHAT, opened, "goes-on-1");

        assertThat(closed.at("/task/value").asString()).contains("your own chat");
        sees(TAKEN);
        sees("Are you safe");
    }

    @Test
    void takesTheWordsAndWhereTheyStand() {
        meet();
        member.goesOn(CHAT, member.pointsAt(CHAT, PAGE, LINK), "goes-on-1");
        sees(TAKEN);

        assertThat(house.core.taken().getLast())
                .isEqualTo(new Incoming.Pointed(
                        CHAT + "/goes-on-1", new MemberId("thurrock-councillor-1"), "I know where you live.", LINK));
    }

    @Test
    void takesTheMessageAsTeamsNamesItAgain() {
        meet();
        ObjectNode goesOn = member.pointing(CHAT, PAGE, LINK).put("name", "composeExtension/submitAction");

        member.sends(goesOn);
        member.sends(goesOn);

        sees(TAKEN);
        member.writes("thanks");
        until("all", () -> member.sees().getLast().read().contains("welcome"));
        assertThat(member.sees().stream().filter(post -> post.read().contains(TAKEN)))
                .hasSize(1);
    }

    @Test
    void saysNothingWhereTheMessageStands() {
        meet();
        house.beforehand = () -> Hand.waits(700);

        member.goesOn(CHAT, member.pointsAt(CHAT, PAGE, LINK), "goes-on-1");

        sees(TAKEN);
        assertThat(house.teams.said(CHAT)).isEmpty();
        assertThat(house.teams.calls("typing")).isZero();
    }

    /** Teams calls that personal too. */
    @Test
    void takesAChatOfTwoPeopleForNobodysChatWithWardmate() {
        String theirs = "19:ivy_maud@unq.gbl.spaces";
        member.brings("19:members@thread.tacv2");
        until("everybody is met", () -> house.teams.calls("members") == 1);
        member.writes("hello");
        until("what came before is done", () -> !member.sees().isEmpty());
        ObjectNode goesOn = member.pointing(theirs, PAGE, LINK).put("name", "composeExtension/submitAction");
        ((ObjectNode) goesOn.get("conversation")).put("conversationType", "personal");

        member.sends(goesOn);

        sees(TAKEN);
        house.says(new Outgoing(new MemberId("thurrock-councillor-1"), Message.saying("to her alone")));
        sees("to her alone");
        assertThat(house.teams.said(theirs)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"composeExtension/fetchTask", "composeExtension/submitAction"})
    void tellsWhoeverWasNeverMetWhereToBegin(String name) {
        Hand other = house.hand(house.teams.add("other", "nobody@sample.example", FakeUser.Kind.MEMBER));

        String answer =
                other.sends(other.pointing(CHAT, PAGE, LINK).put("name", name)).body();

        assertThat(answer).contains("I do not know you yet.");
        assertThat(house.core.received()).isZero();
        assertThat(house.teams.calls("member")).isZero();
        assertThat(house.teams.said(CHAT)).isEmpty();
    }

    /** A payload that is wrong in one thing. */
    record Wrong(String what, int answer, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return what + ": " + answer;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong("no message", 400, value -> value.remove("messagePayload")),
                new Wrong("words for a message", 400, value -> value.put("messagePayload", "words")),
                new Wrong("another command", 501, value -> value.put("commandId", "order-lunch")),
                new Wrong("no command", 501, value -> value.remove("commandId")),
                new Wrong("not beside a message", 501, value -> value.put("commandContext", "compose")),
                new Wrong("no body", 200, value -> message(value).remove("body")),
                new Wrong("a body that is none", 200, value -> message(value).put("body", 7)),
                new Wrong("no link", 200, value -> message(value).remove("linkToMessage")),
                new Wrong(
                        "a link elsewhere", 200, value -> message(value).put("linkToMessage", "https://evil.example/")),
                new Wrong("a link that is none", 200, value -> message(value).put("linkToMessage", "javascript:0")));
    }

    private static ObjectNode message(ObjectNode value) {
        return (ObjectNode) value.get("messagePayload");
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void answersWrongPayloads(Wrong wrong) {
        meet();
        ObjectNode invoke = member.pointing(CHAT, PAGE, LINK).put("name", "composeExtension/submitAction");
        wrong.change().accept((ObjectNode) invoke.get("value"));

        int answer = Hand.send(house.messages(), invoke.toString(), "Bearer " + Tokens.good(house.teams.service()))
                .statusCode();

        assertThat(answer).isEqualTo(wrong.answer());
        if (answer == 200) {
            sees(TAKEN);
            assertThat(member.sees()).noneMatch(post -> post.read().contains("evil.example"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aadObjectId", FakeTeams.TENANT, "recipient"})
    void refusesThemWithoutWhatTheyMustHave(String needed) {
        String body = member.pointing(CHAT, PAGE, LINK).toString().replaceFirst(needed, "x");

        assertThat(Hand.send(house.messages(), body, "Bearer " + Tokens.good(house.teams.service()))
                        .statusCode())
                .isEqualTo(400);
    }
}
