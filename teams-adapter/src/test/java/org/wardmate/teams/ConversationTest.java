package org.wardmate.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Fault;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Weather;
import tools.jackson.databind.node.ObjectNode;

/** What people do in Teams, and what they see there. */
class ConversationTest {
    private static final String THREAD = "19:general@thread.tacv2;messageid=1700000000001";

    private final TeamsHouse house = new TeamsHouse();
    private final Hand member = house.hand(house.ivy);

    @AfterEach
    void close() {
        house.close();
    }

    private void sees(Hand whom, String words) {
        until(words, () -> whom.sees().stream().anyMatch(post -> post.read().contains(words)));
    }

    private void isSaid(String conversation, String words) {
        until(
                words,
                () -> house.teams.said(conversation).stream()
                        .anyMatch(post -> post.read().contains(words)));
    }

    @Test
    void answersAQuestionInThePersonalChat() {
        member.writes("can I follow this developer?");

        sees(member, "Take care");
        assertThat(member.sees().getFirst().summary()).contains("Take care");
    }

    @Test
    void handlesAnEventOnceHoweverOftenItComes() {
        ObjectNode event = member.message("hello");

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
        member.clicks("Yes, I am safe");
        sees(member, "You decide what happens here.");
        member.clicks("Go on");
        sees(member, "Report it to someone");
        member.clicks("Report it to someone");
        sees(member, "A threat to hurt, rape or kill");

        member.ticksAndSends("A threat to hurt, rape or kill, or to destroy something");

        sees(member, "What happened?");
    }

    @Test
    void takesButtonsOfOldClientsToo() {
        member.writes("hello");
        until("a greeting", () -> !member.sees().isEmpty());

        member.pressesOnAnOldClient("report");

        sees(member, "Are you safe");
    }

    @Test
    void welcomesOnceWhoeverInstallsIt() {
        member.installs();

        until("both told", () -> !member.sees().isEmpty());
        member.writes("can I follow this developer?");
        sees(member, "Take care");
        assertThat(member.sees()).hasSize(2);
    }

    @Test
    void welcomesAgainWhoeverInstallsItAgain() {
        member.installs();
        until("a welcome", () -> member.sees().size() == 1);

        member.uninstalls();
        member.installs();

        until("another", () -> member.sees().size() == 2);
    }

    @Test
    void showsThatItIsWritingWhereThatTakesAWhile() {
        house.teams.weather((call, _) -> {
            if (call.equals("member")) {
                Hand.waits(700);
            }
            return Fault.NONE;
        });

        member.writes("can I follow this developer?");

        sees(member, "Take care");
        assertThat(house.teams.calls("typing")).isEqualTo(1);
    }

    @Test
    void isSilentAboutReactionsChangesAndDeletions() {
        member.sends(member.activity("messageReaction"));
        member.sends(member.activity("messageUpdate").put("text", "changed"));
        member.sends(member.activity("messageDelete"));
        member.sends(member.activity("typing"));
        member.writes("hello");

        until("an answer", () -> !member.sees().isEmpty());
        assertThat(house.core.received()).isEqualTo(1);
    }

    @Nested
    class InAChannel {
        @Test
        void answersAPolicyQuestionThere() {
            member.mentions(THREAD, "can I follow this developer?");

            isSaid(THREAD, "Take care");
            assertThat(member.sees()).isEmpty();
        }

        @Test
        void movesWhatIsPersonalIntoThePersonalChat() {
            house.advisor.otherwise(new Answer.OutOfScope());
            member.mentions(THREAD, "report");

            sees(member, "Are you safe");
            until("a word there", () -> house.teams.said(THREAD).size() == 1);
            assertThat(house.teams.said(THREAD).getFirst().read()).doesNotContain("Are you safe");
            assertThat(house.teams.calls("create")).isEqualTo(1);
        }

        @Test
        void doesNotListenWhereItIsNotNamed() {
            member.sends(member.in(THREAD, member.message("can I follow this developer?")));
            member.writes("hello");

            until("an answer", () -> !member.sees().isEmpty());
            assertThat(house.teams.said(THREAD)).isEmpty();
        }
    }

    @Nested
    class Identity {
        @Test
        void isOfTheAccountAndNotOfItsAddressAfterTheFirstTime() {
            member.writes("hello");
            until("an answer", () -> member.sees().size() == 1);
            house.teams.add("ivy", "renamed@elsewhere.example", FakeUser.Kind.MEMBER);

            member.writes("can I follow this developer?");

            sees(member, "Take care");
            assertThat(house.teams.calls("member")).isEqualTo(1);
        }

        @Test
        void isRefusedToWhoeverTheMembersFileDoesNotKnow() {
            isTold(FakeUser.Kind.MEMBER, "nobody@sample.example", "I do not know you yet.");
        }

        @Test
        void isRefusedToGuestsEvenWithAMembersAddress() {
            isTold(FakeUser.Kind.GUEST, TeamsHouse.email("thurrock-councillor-1"), "You are a guest");
        }

        @Test
        void isRefusedToPeopleFromOtherOrganisations() {
            isTold(FakeUser.Kind.STRANGER, TeamsHouse.email("thurrock-councillor-1"), "another organisation");
        }

        private void isTold(FakeUser.Kind kind, String email, String words) {
            Hand other = house.hand(house.teams.add("other", email, kind));

            other.writes("report");

            sees(other, words);
            assertThat(house.core.received()).isEqualTo(0);
        }
    }

    @Nested
    class WithoutBeingAsked {
        private final MemberId officer = new MemberId("thurrock-monitoring-officer");
        private final Hand prudence = house.hand(house.prudence);

        @Test
        void reachesWhoeverInstalledItAndNeverWrote() {
            prudence.installs();
            until("a welcome", () -> prudence.sees().size() == 1);

            house.says(new Outgoing(officer, Message.saying("A report of abuse")));

            sees(prudence, "A report of abuse");
            assertThat(house.teams.calls("create")).isZero();
        }

        @Test
        void reachesWhoeverIsInATeamThatItWasPutInto() {
            member.brings("19:members@thread.tacv2");
            until("everybody is met", () -> house.teams.calls("members") == 1);
            member.writes("hello");
            until("what came before is done", () -> !member.sees().isEmpty());

            house.says(new Outgoing(officer, Message.saying("A report of abuse")));

            sees(prudence, "A report of abuse");
            assertThat(house.teams.calls("create")).isEqualTo(1);
            assertThat(house.teams.conversations()).contains(house.prudence.chat());
        }

        @Test
        void givesUpOnWhoeverItNeverMet() {
            house.says(new Outgoing(officer, Message.saying("A report of abuse")));

            until("given up", () -> house.undelivered() == 1);
            assertThat(house.teams.calls("send")).isZero();
        }
    }

    @Test
    void waitsWithWhatWasWrittenUntilTheSecretIsSetRight() {
        house.teams.secret("another");
        member.writes("can I follow this developer?");
        until("a try", () -> house.teams.calls("token") > 0);

        house.teams.secret(FakeTeams.PASSWORD);

        sees(member, "Take care");
    }

    @Test
    void asksAgainWhoSomebodyIsWhereTeamsFails() {
        house.teams.weather((call, _) -> call.equals("member") ? Fault.FAILED_BEFORE : Fault.NONE);
        member.writes("can I follow this developer?");
        until("a try", () -> house.teams.calls("member") > 1);

        house.teams.weather(Weather.FAIR);

        sees(member, "Take care");
    }

    @Test
    void asksForATokenAtFirstAndNotForEachMessage() {
        member.writes("hello");
        until("one", () -> member.sees().size() == 1);
        // Two, where something else was asked of Teams at the same moment.
        int asked = house.teams.calls("token");
        member.writes("can I follow this developer?");
        until("two", () -> member.sees().size() == 2);

        assertThat(house.teams.calls("token")).isEqualTo(asked);
    }

    @Test
    void doesNotAnswerBots() {
        ObjectNode own = member.message("can I follow this developer?");
        ((ObjectNode) own.get("from")).put("id", FakeTeams.BOT);
        member.sends(own);
        member.writes("hello");

        until("an answer", () -> !member.sees().isEmpty());
        assertThat(house.core.received()).isEqualTo(1);
    }
}
