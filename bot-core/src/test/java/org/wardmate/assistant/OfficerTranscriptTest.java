package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.takeCare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Precedent;
import org.wardmate.advice.Precedents;
import org.wardmate.advice.Samples;
import org.wardmate.audit.AuditTrail;
import org.wardmate.conversation.SettableClock;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Roster;

/** A question goes to the monitoring officer, and the reply comes back. */
class OfficerTranscriptTest {
    private static final CouncilId THURROCK = new CouncilId("thurrock");
    private static final String KEEP = "Keep both, without the member’s name, as a precedent for review";

    private final Chat chat = new Chat();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");

    @BeforeEach
    void theMemberHasAnAnswer() {
        chat.advisor.answers("can I follow this developer?", takeCare());
        member.says("can I follow this developer?");
    }

    @Test
    void sendsNothingBeforeTheMemberSaysSo() {
        member.presses("Ask the monitoring officer")
                .sees(
                        "This will go to Prudence Inkwell (sample), Monitoring Officer",
                        "Nothing is sent until you press the button.");
        officer.seesNothing();
    }

    @Test
    void carriesQuestionAnswerAndWhatTheMemberAdded() {
        member.presses("Ask the monitoring officer")
                .fills("Anything to add?", "They sponsor my football club.")
                .sends("Send to the monitoring officer")
                .sees("Sent to Prudence Inkwell (sample), Monitoring Officer. The reply will come here.");

        officer.seesInOrder(
                        "A question from Ivy Lanternwick (sample), Councillor",
                        "Question: can I follow this developer?",
                        "Added: They sponsor my football club.",
                        "This is what Wardmate answered:",
                        "Take care",
                        "inadvisable")
                .doesNotSee("Was this useful?");
    }

    @Test
    void insistsOnAReplyButNotOnAnAddition() {
        member.presses("Ask the monitoring officer");
        assertThat(member.mustFill("Anything to add?")).isFalse();

        member.sends("Send to the monitoring officer");
        assertThat(officer.mustFill("Your reply")).isTrue();
    }

    @Test
    void bringsTheReplyBackWithNameAndRole() {
        member.presses("Ask the monitoring officer").sends("Send to the monitoring officer");
        member.says("thanks");

        officer.doesNotSee("Added:")
                .fills("Your reply", "Wait until the committee has decided.")
                .sends("Send reply")
                .sees("Your reply has gone to Ivy Lanternwick (sample).")
                .doesNotSee("precedent");

        member.seesInOrder(
                "A reply from Prudence Inkwell (sample), Monitoring Officer",
                "You asked: can I follow this developer?",
                "Wait until the committee has decided.");
        assertThat(precedents()).isEmpty();
    }

    @Test
    void keepsAPrecedentWithoutTheMembersName() {
        member.presses("Ask the monitoring officer").sends("Send to the monitoring officer");
        officer.fills("Your reply", "Wait.").ticks(KEEP).sends("Send reply").sees("kept as a precedent for review");

        assertThat(precedents())
                .singleElement()
                .satisfies(precedent -> assertThat(precedent.question()).isEqualTo("can I follow this developer?"))
                .extracting(Precedent::toString)
                .asString()
                .contains("Wait.")
                .doesNotContain("Ivy", "thurrock-councillor");
    }

    @Test
    void warnsTheOfficerWhenTheWordsSpeakOfDanger() {
        chat.advisor.worriesAt("with a knife", Concern.DANGER);

        member.presses("Ask the monitoring officer")
                .fills("Anything to add?", "He came with a knife.")
                .sends("Send to the monitoring officer")
                .seesInOrder("ring 999", "Sent to Prudence Inkwell");

        officer.sees("Please note: These words may speak of danger");
    }

    @Test
    void asksForFewerWordsAndKeepsTheForm() {
        member.presses("Ask the monitoring officer")
                .fills("Anything to add?", "a".repeat(3001))
                .sends("Send to the monitoring officer")
                .sees("longer than 3000 characters")
                .fills("Anything to add?", "short")
                .sends("Send to the monitoring officer")
                .sees("Sent to");
    }

    @Test
    void doesNotTakeAnotherMembersQuestion() {
        String action = member.action("Ask the monitoring officer");

        chat.person("thurrock-councillor-2").pressesAction(action).sees("Please ask your question again.");
    }

    @Test
    void passesAnOfficersOwnQuestionToTheirDeputy() {
        officer.says("can I follow this developer?")
                .presses("Ask the monitoring officer")
                .sees("This will go to Rex Understudy (sample), Deputy Monitoring Officer");
    }

    @Test
    void passesAQuestionToNobodyWhereThereIsNobodyButSaysWhomToAsk() {
        Member alone = new Member(
                new MemberId("alone"), "Ida Alone (sample)", Samples.THURROCK, Set.of(Role.COUNCILLOR), "", "");
        Chat empty = new Chat(new Roster(List.of(alone)));
        empty.advisor.answers("can I follow this developer?", takeCare());

        empty.person("alone")
                .says("can I follow this developer?")
                .presses("Ask the monitoring officer")
                .sees("I have nobody on my list at Thurrock Council", "ask the Monitoring Officer");
    }

    @Nested
    class WithATicket {
        private String ticket = "";

        @BeforeEach
        void theQuestionHasBeenSent() {
            member.presses("Ask the monitoring officer").sends("Send to the monitoring officer");
            ticket = officer.form("Send reply");
        }

        @Test
        void refusesAnOfficerWhoWasNotAsked() {
            member.says("hello");
            chat.person("bexley-monitoring-officer")
                    .sends(ticket, Map.of("reply", List.of("Go on.")))
                    .sees("That question was put to someone else")
                    .doesNotSee("can I follow");

            member.doesNotSee("Go on.");
        }

        @Test
        void refusesTheMemberThemself() {
            member.sends(ticket, Map.of("reply", List.of("Go on."))).sees("That question was put to someone else");
        }

        @Test
        void takesOneReply() {
            officer.fills("Your reply", "Wait.").sends("Send reply");
            member.says("hello");

            officer.sends(ticket, Map.of("reply", List.of("Wait."))).sees("You have already replied to this question.");
            member.doesNotSee("Wait.");
        }

        @Test
        void asksAgainForAnEmptyReply() {
            officer.fills("Your reply", "  ").sends("Send reply").sees("nothing was sent");
            officer.fills("Your reply", "Wait.").sends("Send reply").sees("has gone to");
        }

        @Test
        void showsTheQuestionAgain() {
            officer.pressesAction(ticket).sees("A question from Ivy Lanternwick (sample), Councillor");
        }
    }

    @Test
    void carriesWhatAFollowUpCarriesOnFrom() {
        chat.advisor.answers("can I follow this developer? and liking his posts?", new Answer.Closest(List.of()));

        member.says("and liking his posts?")
                .presses("Ask the monitoring officer")
                .sends("Send to the monitoring officer");

        officer.sees("Question: can I follow this developer? … and liking his posts?");
    }

    @Test
    void tellsTheAuditTrailThatAQuestionWentAcrossAndAReplyCameBack() {
        member.presses("Ask the monitoring officer").sends("Send to the monitoring officer");
        assertThat(audited()).isEqualTo(1);

        officer.fills("Your reply", " ").sends("Send reply");
        assertThat(audited()).isEqualTo(1);
        officer.fills("Your reply", "Wait.").sends("Send reply");
        assertThat(audited()).isEqualTo(2);
    }

    private long audited() {
        AuditTrail trail = new AuditTrail(new SettableClock());
        return chat.records.reading(reading -> trail.head(reading, THURROCK)).count();
    }

    private List<Precedent> precedents() {
        Precedents precedents = new Precedents(() -> "unused");
        return chat.records.reading(reading -> precedents.latest(reading, THURROCK, 10));
    }
}
