package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.THURROCK;
import static org.wardmate.advice.Samples.silence;
import static org.wardmate.advice.Samples.speaks;
import static org.wardmate.advice.Samples.takeCare;
import static org.wardmate.advice.Samples.topic;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Gap;
import org.wardmate.advice.Gaps;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.knowledge.topics.Verdict;
import org.wardmate.message.Block;

/** Danger and distress come before everything else. */
class SafetyTranscriptTest {
    private static final TopicRef THREATS = topic("threats-and-harassment-report", "Whom to tell about threats");
    private static final Answer TELL_THEM = new Answer.Answered(
            THREATS,
            speaks(THURROCK, Verdict.GO_AHEAD, "Thurrock says to tell your group leader."),
            List.of(),
            List.of());

    private final Chat chat = new Chat();
    private final Person member = chat.person("thurrock-councillor-1");

    SafetyTranscriptTest() {
        chat.advisor
                .worriesAt("kill me", Concern.DANGER)
                .worriesAt("can't cope", Concern.DISTRESS)
                .answers("he says he'll kill me", TELL_THEM)
                .answers("I can't cope", new Answer.OutOfScope());
    }

    @Test
    void showsDangerTheEmergencyNoticeBeforeThePolicy() {
        member.says("he says he'll kill me")
                .seesInOrder(
                        "Emergency: If you",
                        "ring 999",
                        "101",
                        "Go ahead: Thurrock says to tell your group leader.",
                        "[Report what happened]");

        assertThat(member.blocks())
                .first()
                .isInstanceOfSatisfying(
                        Block.Notice.class, notice -> assertThat(notice.tone()).isEqualTo(Block.Tone.EMERGENCY));
    }

    @Test
    void doesNotAskWhetherThatWasUseful() {
        member.says("he says he'll kill me").doesNotSee("Was this useful?").sees("[Ask the monitoring officer]");
    }

    @Test
    void showsDistressACalmSentenceAndNoRefusal() {
        member.says("I can't cope")
                .seesInOrder(
                        "You do not have to face this alone.",
                        "116 123",
                        "Your monitoring officer or democratic services team can also help.")
                .doesNotSee("I can only answer");
    }

    @Test
    void seesToDangerEvenWhenTheWordsCannotBeSearchedFor() {
        member.says("he says he'll kill me ".repeat(200)).seesInOrder("ring 999", "longer than 2000 characters");
    }

    @Test
    void keepsWordsOfDangerOutOfTheGaps() {
        chat.advisor.answers("he says he'll kill me at home", silence());

        member.says("he says he'll kill me at home").sees("ring 999", "No rule on this in particular");

        List<Gap> gaps = chat.records.reading(reading -> new Gaps().latest(reading, new CouncilId("thurrock"), 10));
        assertThat(gaps).isEmpty();
    }

    @Test
    void doesNotCarryWordsOfDangerIntoTheNextQuestion() {
        chat.advisor.answers("what about muting?", takeCare());

        member.says("he says he'll kill me");
        member.says("what about muting?").sees("Take care");
    }

    @Test
    void opensTheDoorToAReport() {
        member.says("he says he'll kill me").presses("Report what happened").sees("Are you safe now?", "Ring 999.");
    }
}
