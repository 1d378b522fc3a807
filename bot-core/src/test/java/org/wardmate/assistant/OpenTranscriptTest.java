package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.takeCare;

import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.message.Block;

/** Words written where others can read along, and messages pointed at. */
class OpenTranscriptTest {
    private final Chat chat = new Chat();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person room = chat.person("room");

    @Test
    void answersAQuestionForTheGuidelinesInTheRoom() {
        chat.advisor.answers("can I follow this developer?", takeCare());

        member.asksOpenly("can I follow this developer?", "room").seesNothing();

        room.sees("Take care");
        assertThat(room.blocks()).noneMatch(Block.Choices.class::isInstance);
    }

    @Test
    void answersAStoryToTheMemberAlone() {
        chat.advisor.answers("he wrote that again", new Answer.OutOfScope());

        member.asksOpenly("he wrote that again", "room");

        room.sees("direct message").doesNotSee("social media");
        assertThat(member.read()).isNotBlank();
    }

    @Test
    void answersDangerToTheMemberAlone() {
        chat.advisor.answers("can I block him?", takeCare()).worriesAt("can I block him?", Concern.DANGER);

        member.asksOpenly("can I block him?", "room").sees("999");

        room.sees("direct message").doesNotSee("999", "Take care");
    }

    @Test
    void answersWordsThatMeanAReportToTheMemberAlone() {
        member.asksOpenly("report", "room").sees("Are you safe");

        room.sees("direct message");
    }

    @Test
    void leavesAReportAloneWhileAnsweringOpenly() {
        chat.advisor.otherwise(new Answer.OutOfScope()).answers("can I follow this developer?", takeCare());
        member.says("report");

        member.asksOpenly("can I follow this developer?", "room").seesNothing();

        room.sees("Take care");
    }

    @Test
    void takesTheMessagePointedAtIntoAReport() {
        chat.advisor.otherwise(new Answer.OutOfScope());
        member.pointsAt("I know where you live.", "https://teams.microsoft.com/l/message/1")
                .sees("I have put the message you chose", "Are you safe")
                .presses("Yes, I am safe")
                .presses("Go on")
                .presses("Report it to someone")
                .ticks("A threat to hurt, rape or kill, or to destroy something")
                .sends("Go on")
                .sees("https://teams.microsoft.com/l/message/1")
                .presses("Yes, use it");
        member.skips();
        member.sees("Is this right?", "I know where you live.", "https://teams.microsoft.com/l/message/1");
    }

    @Test
    void showsAMembersReportsOnTheirPage() {
        member.says("report");

        assertThat(chat.home(member).fallback()).contains("WM-", "Not finished");
        assertThat(chat.home(chat.person("thurrock-monitoring-officer")).fallback())
                .contains("gaps");
    }
}
