package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;

/** What members do in Slack, and what they see there. */
class ConversationTest {
    private static final String CHANNEL = "C0GENERAL";

    private final SlackHouse house = new SlackHouse();
    private final Hand member = house.hand(SlackHouse.MEMBER);

    @AfterEach
    void close() {
        house.close();
    }

    private void sees(Hand whom, String words) {
        until(words, () -> whom.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    @Test
    void answersAQuestionInTheDirectConversation() {
        member.writes("can I follow this developer?");

        sees(member, "Take care");
        assertThat(member.sees().getFirst().deliveryId()).isNotBlank();
    }

    @Test
    void handlesAnEventOnceHoweverOftenItComes() {
        String event = member.written("hello");

        member.sends(event);
        member.sends(event);
        member.writes("thanks");

        until("both", () -> member.sees().size() >= 2 && house.core.received() >= 3);
        assertThat(member.sees()).hasSize(2);
    }

    @Test
    void takesPressedButtonsAndFilledForms() {
        house.advisor.otherwise(new Answer.OutOfScope());
        member.writes("report");
        sees(member, "Are you safe");

        member.presses(value("Yes, I am safe"));

        sees(member, "You decide what happens here.");
    }

    private String value(String label) {
        return member.sees().stream()
                .flatMap(post -> post.ofType("button").stream())
                .filter(button ->
                        button.getAsJsonObject("text").get("text").getAsString().equals(label))
                .map(button -> button.get("value").getAsString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ignoresWhatBotsSayAndWhatIsEdited() {
        JsonObject bot = new JsonObject();
        bot.addProperty("channel", member.channel());
        bot.addProperty("channel_type", "im");
        bot.addProperty("user", SlackHouse.MEMBER);
        bot.addProperty("bot_id", "B0OTHER");
        bot.addProperty("text", "hello");
        bot.addProperty("ts", "1.1");
        member.sends(Hand.event("message", bot));
        JsonObject edited = new JsonObject();
        edited.addProperty("subtype", "message_changed");
        edited.addProperty("channel_type", "im");
        edited.addProperty("channel", member.channel());
        member.sends(Hand.event("message", edited));
        JsonObject deleted = new JsonObject();
        deleted.addProperty("subtype", "message_deleted");
        deleted.addProperty("channel_type", "im");
        deleted.addProperty("channel", member.channel());
        member.sends(Hand.event("message", deleted));
        member.sends(Hand.event("an_event_of_tomorrow", new JsonObject()));

        member.writes("hello");

        until("one answer", () -> !member.sees().isEmpty() && house.core.received() > 0);
        assertThat(house.core.received()).isEqualTo(1);
    }

    @Nested
    class InAChannel {
        @Test
        void answersAQuestionForTheGuidelinesInTheThread() {
            Post asked = member.mentions(CHANNEL, "can I follow this developer?");

            until("an answer", () -> !house.slack.said(CHANNEL).isEmpty());
            Post answer = house.slack.said(CHANNEL).getFirst();
            assertThat(answer.thread()).isEqualTo(asked.ts());
            assertThat(answer.read()).contains("Take care");
            assertThat(answer.ofType("button")).isEmpty();
            assertThat(member.sees()).isEmpty();
        }

        @Test
        void answersWhatIsPersonalDirectlyAndSaysSo() {
            house.advisor.otherwise(new Answer.OutOfScope());

            member.mentions(CHANNEL, "he wrote again that he hates me");

            until("a word in the thread", () -> !house.slack.said(CHANNEL).isEmpty());
            until("a direct answer", () -> !member.sees().isEmpty());
            assertThat(house.slack.said(CHANNEL).getFirst().read()).contains("direct message");
        }
    }

    @Nested
    class Commands {
        @Test
        void areAnsweredBesideTheConversation() {
            member.commands("/wardmate", "can I follow this developer?");

            until("an answer", () -> !house.slack.beside().isEmpty());
            assertThat(house.slack.beside().getFirst().text()).contains("Take care");
            assertThat(member.sees()).isEmpty();
        }

        @Test
        void beginAReportInTheDirectConversation() {
            member.commands("/report-abuse", "");

            sees(member, "Are you safe");
            until("a word", () -> !house.slack.beside().isEmpty());
            assertThat(house.slack.beside().getFirst().text()).contains("directly");
        }

        @Test
        void withoutWordsSayHowToAsk() {
            member.commands("/wardmate", "  ");

            until("a word", () -> !house.slack.beside().isEmpty());
            assertThat(house.slack.beside().getFirst().text()).contains("Write your question after the command");
        }
    }

    @Test
    void takesAReportedMessageWithItsLinkIntoAReport() {
        house.advisor.otherwise(new Answer.OutOfScope());
        Hand other = house.hand(SlackHouse.OFFICER);
        Post threat = other.mentions(CHANNEL, "I know where you live");

        member.reports(CHANNEL, threat);

        sees(member, "I have put the message you chose");
        sees(member, "Are you safe");
    }

    @Nested
    class AtHome {
        @Test
        void showsABoxToAskInAndTheirReports() {
            member.opens("home");

            until("a page", () -> house.slack.home(SlackHouse.MEMBER).isPresent());
            assertThat(house.slack.home(SlackHouse.MEMBER).orElseThrow().toString())
                    .contains("Ask about your council", "Report abuse", "You have no reports");
        }

        @Test
        void showsOfficersWhatTheyMayLookAt() {
            house.hand(SlackHouse.OFFICER).opens("home");

            until("a page", () -> house.slack.home(SlackHouse.OFFICER).isPresent());
            assertThat(house.slack.home(SlackHouse.OFFICER).orElseThrow().toString())
                    .contains("\"gaps\"");
        }

        @Test
        void showsThePageAnewWhenSomethingChanged() {
            house.advisor.otherwise(new Answer.OutOfScope());
            member.opens("home");
            until("a page", () -> house.slack.home(SlackHouse.MEMBER).isPresent());

            member.writes("report");

            until(
                    "their report",
                    () -> house.slack.home(SlackHouse.MEMBER).toString().contains("Not finished"));
        }

        @Test
        void leavesPagesAloneThatNobodyLooksAt() {
            member.writes("can I follow this developer?");
            sees(member, "Take care");
            house.hand(SlackHouse.OFFICER).opens("home");
            until("a page", () -> house.slack.home(SlackHouse.OFFICER).isPresent());

            member.writes("hello");

            until("both", () -> member.sees().size() >= 2);
            assertThat(house.slack.home(SlackHouse.MEMBER)).isEmpty();
        }

        @Test
        void answersInTheMessagesAndSaysSo() {
            member.asksAtHome("can I follow this developer?");

            sees(member, "Take care");
            until("a word", () -> house.slack.home(SlackHouse.MEMBER).toString().contains("Messages tab"));
        }

        @Test
        void saysWhatWasJustDoneThoughThePageIsShownAnew() {
            member.asksAtHome("can I follow this developer?");
            until("a word", () -> house.slack.home(SlackHouse.MEMBER).toString().contains("Messages tab"));

            member.writes("report");

            until(
                    "their report",
                    () -> house.slack.home(SlackHouse.MEMBER).toString().contains("Not finished"));
            assertThat(house.slack.home(SlackHouse.MEMBER).toString()).contains("Messages tab");
        }
    }

    @Nested
    class TheAssistantsPane {
        @Test
        void welcomesAndSuggestsQuestionsInItsThread() {
            String thread = member.opensPane();

            sees(member, "Welcome");
            until("suggestions", () -> !house.slack.suggested().isEmpty());
            assertThat(member.sees()).allMatch(post -> thread.equals(post.thread()));

            member.writesInThread("can I follow this developer?", thread);
            sees(member, "Take care");
            assertThat(member.sees()).allMatch(post -> thread.equals(post.thread()));
        }
    }

    @Test
    void goesOnOutsideAThreadThatIsGone() {
        String thread = member.opensPane();
        sees(member, "Welcome");
        house.slack.remove(member.channel(), thread);

        house.says(new Outgoing(new MemberId("thurrock-councillor-1"), Message.saying("still here")));

        sees(member, "still here");
        assertThat(member.sees().getLast().thread()).isNull();
    }

    @Test
    void welcomesOnceWhereTheConversationIsOpened() {
        member.opens("messages");
        sees(member, "Welcome");

        member.opens("messages");
        member.writes("hello");

        until("two", () -> member.sees().size() >= 2);
        assertThat(member.sees().stream().filter(post -> post.read().contains("Welcome")))
                .hasSize(1);
    }

    @Nested
    class Others {
        private Hand newcomer(FakeUser.Kind kind, String email) {
            house.slack.add("U0NEW", email, kind);
            Hand hand = house.hand("U0NEW");
            hand.writes("can I follow this developer?");
            return hand;
        }

        @Test
        void areToldThatNobodyKnowsThem() {
            sees(newcomer(FakeUser.Kind.MEMBER, "somebody@else.example"), "I do not know you yet");
            assertThat(house.core.received()).isEqualTo(0);
        }

        @Test
        void areNotBelievedAnAddressThatIsNotVerified() {
            sees(
                    newcomer(FakeUser.Kind.UNCONFIRMED, SlackHouse.email("thurrock-councillor-2")),
                    "I do not know you yet");
            assertThat(house.core.received()).isEqualTo(0);
        }

        @Test
        void areGuests() {
            sees(newcomer(FakeUser.Kind.GUEST, SlackHouse.email("thurrock-councillor-2")), "You are a guest");
            assertThat(house.core.received()).isEqualTo(0);
        }

        @Test
        void areOfAnotherOrganisation() {
            sees(newcomer(FakeUser.Kind.STRANGER, SlackHouse.email("thurrock-councillor-2")), "another organisation");
            assertThat(house.core.received()).isEqualTo(0);
        }

        @Test
        void areDeactivatedAndGetNothing() {
            Hand leaver = newcomer(FakeUser.Kind.DEACTIVATED, SlackHouse.email("thurrock-councillor-2"));
            member.writes("hello");

            until("the member's answer", () -> !member.sees().isEmpty() && house.core.received() > 0);
            assertThat(leaver.sees()).isEmpty();
            assertThat(house.core.received()).isEqualTo(1);
        }
    }

    @Test
    void tellsNobodyButTheMemberWhatTheyWrote() {
        member.writes("can I follow this developer?");
        sees(member, "Take care");

        assertThat(house.slack.channels()).containsExactly(FakeSlack.direct(SlackHouse.MEMBER));
    }
}
