package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.relay.Await.until;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;

/** Forms with more than one field, which are filled in in a window. */
class WindowsTest {
    private static final MemberId IVY = new MemberId("thurrock-councillor-1");
    private static final Form FORM = new Form(
            "case:NOTE:WM-AAAA-AAAA:3",
            List.of(
                    new Field.Text("words", "What happened", "Keep it short", true, 300, true, "it began"),
                    new Field.PickOne(
                            "who", "Who may read it?", List.of(new Option("a", "Me"), new Option("b", "All"))),
                    new Field.Text("more", "Anything else?", "", false, 100, false)),
            "Save what I wrote for all who have this case");

    private final SlackHouse house = new SlackHouse();
    private final Hand member = house.hand(SlackHouse.MEMBER);

    @AfterEach
    void close() {
        house.close();
    }

    private void says(Form form) {
        long before = forms();
        house.says(new Outgoing(IVY, Message.of(form)));
        until("the form", () -> forms() > before);
    }

    private long forms() {
        return member.sees().stream()
                .filter(post -> post.read().contains("What happened"))
                .count();
    }

    private JsonObject opens() {
        int before = house.slack.windows().size();
        member.clicks("Open the form");
        until("a window", () -> house.slack.windows().size() > before);
        return house.slack.windows().getLast();
    }

    private void sees(String words) {
        until(words, () -> member.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    private List<Incoming.Submitted> submitted() {
        return house.core.taken().stream()
                .filter(Incoming.Submitted.class::isInstance)
                .map(Incoming.Submitted.class::cast)
                .toList();
    }

    @Test
    void standInTheChatAsAButtonAndWhatIsAsked() {
        says(FORM);

        Post post = member.sees().getLast();
        assertThat(post.ofType("input")).isEmpty();
        assertThat(post.read()).contains("What happened · Who may read it? · Anything else?", "Open the form");
    }

    @Test
    void openInAWindowWithAllTheirWords() {
        says(FORM);

        String window = Post.read(opens());

        assertThat(window).contains("What happened", "Keep it short", "it began", "Me", "All", FORM.submitLabel());
    }

    @Test
    void reachTheAssistantAsAnyForm() {
        says(FORM);

        String answer = member.fills(opens(), Map.of("words", List.of("a lot"), "who", List.of("b")));

        assertThat(answer).isEmpty();
        until("the form", () -> !submitted().isEmpty());
        assertThat(submitted().getFirst().form()).isEqualTo(FORM.id());
        assertThat(submitted().getFirst().values())
                .containsEntry("words", List.of("a lot"))
                .containsEntry("who", List.of("b"));
    }

    @Test
    void mayHaveADayLeftEmpty() {
        says(new Form(
                "away",
                List.of(
                        new Field.Date("from", "What happened first", "Leave it empty for today."),
                        new Field.Text("words", "Words", "", false, 100, true)),
                "Save"));
        JsonObject window = opens();

        assertThat(window.getAsJsonArray("blocks")
                        .get(0)
                        .getAsJsonObject()
                        .get("optional")
                        .getAsBoolean())
                .isTrue();
        assertThat(member.fills(window, Map.of("words", List.of("I am away")))).isEmpty();
        until("the form", () -> !submitted().isEmpty());
    }

    @Test
    void stayOpenWithAllThatWasTypedWhereSomethingIsMissing() {
        says(FORM);
        JsonObject window = opens();

        String answer = member.fills(window, Map.of("words", List.of("   "), "who", List.of("b")));

        assertThat(answer).contains("\"response_action\":\"errors\"", "0.1:" + FORM.id(), "Please write something");
        assertThat(submitted()).isEmpty();
        assertThat(member.fills(window, Map.of("words", List.of("now"), "who", List.of("b"))))
                .isEmpty();
        until("the form", () -> !submitted().isEmpty());
    }

    @Test
    void cannotBeSentWithMoreThanTheyHold() {
        says(FORM);
        JsonObject window = opens();

        assertThatThrownBy(() -> member.fills(window, Map.of("words", List.of("x".repeat(301)), "who", List.of("b"))))
                .isInstanceOf(Hand.NotFilledIn.class);
    }

    @Test
    void areAskedInTheChatWhereTheWindowDoesNotOpenInTime() {
        house.slack.triggersLast(Duration.ZERO);
        says(FORM);

        member.clicks("Open the form");

        sees("Slack did not open the form in time");
        Post post = member.sees().getLast();
        assertThat(post.ofType("input")).hasSize(3);
        assertThat(post.read()).contains("it began");
        member.submits(FORM.id(), Map.of("words", List.of("a lot"), "who", List.of("b")));
        until("the form", () -> !submitted().isEmpty());
        assertThat(submitted().getFirst().values()).containsEntry("words", List.of("a lot"));
    }

    @Test
    void areAskedInAWindowAgainAfterTheyWereSentInTheChat() {
        house.slack.triggersLast(Duration.ZERO);
        says(FORM);
        member.clicks("Open the form");
        sees("Slack did not open the form in time");
        member.submits(FORM.id(), Map.of("words", List.of("a lot"), "who", List.of("b")));
        until("the form", () -> !submitted().isEmpty());
        house.slack.triggersLast(Duration.ofSeconds(3));

        says(FORM);

        assertThat(member.sees().getLast().ofType("input")).isEmpty();
        assertThat(opens().get("private_metadata").getAsString()).isEqualTo(FORM.id());
    }

    @Test
    void sayThatTheyWereSentAlready() {
        says(FORM);
        member.fills(opens(), Map.of("words", List.of("a lot"), "who", List.of("b")));
        until("the form", () -> !submitted().isEmpty());

        member.clicks("Open the form");

        sees("That form was sent already");
        assertThat(house.slack.windows()).hasSize(1);
    }

    @Test
    void openOnlyForWhomTheyAreMeant() {
        says(FORM);
        Hand officer = house.hand(SlackHouse.OFFICER);

        officer.presses(member.sees().getLast().ofType("button").getFirst());

        until(
                "a word",
                () -> officer.sees().stream().anyMatch(post -> post.read().contains("That form was sent")));
        assertThat(house.slack.windows()).isEmpty();
    }

    @Test
    void areInputsInTheChatWhereThereIsOneField() {
        says(new Form("case:ASK:WM-AAAA-AAAA:3", List.of(FORM.fields().getFirst()), "Ask"));

        assertThat(member.sees().getLast().ofType("input")).hasSize(1);
        assertThat(member.sees().getLast().read()).doesNotContain("Open the form");
    }
}
