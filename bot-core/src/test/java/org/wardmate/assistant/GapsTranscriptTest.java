package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.DEVELOPER;
import static org.wardmate.advice.Samples.OFFICERS;
import static org.wardmate.advice.Samples.silence;
import static org.wardmate.advice.Samples.takeCare;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Feedback;
import org.wardmate.advice.Rating;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.document.CouncilId;

/** What was not answered well reaches the officers, without names. */
class GapsTranscriptTest {
    private final Chat chat = new Chat();
    private final Person member = chat.person("bexley-councillor-1");
    private final Person officer = chat.person("bexley-monitoring-officer");

    @Test
    void groupsSilentUnansweredAndBadlyRatedQuestionsByTopic() {
        chat.advisor
                .answers("can I follow this developer?", silence())
                .answers("can I add a builder?", takeCare())
                .answers("may I?", new Answer.Closest(List.of()));

        member.says("can I follow this developer?");
        member.says("may I?");
        member.says("can I add a builder?").presses("No").sees("without your name", "[Ask the monitoring officer]");

        officer.says("gaps")
                .sees(
                        "They are kept without names.",
                        "Following a developer",
                        "The guidelines are silent: can I follow this developer?",
                        "Answer not useful: can I add a builder?",
                        "No topic found",
                        "Only near passages: may I?")
                .doesNotSee("Hattie");
    }

    @Test
    void showsQuestionsThatAskTheSameOnceWithHowOftenTheyWereAsked() {
        chat.advisor
                .answers("can I follow this developer?", silence())
                .answers("may I add a builder?", silence())
                .answers("is it ok to befriend an applicant?", silence())
                .answers("may I?", new Answer.Closest(List.of()))
                .groups("can I follow this developer?", "may I add a builder?", "is it ok to befriend an applicant?");

        member.says("can I follow this developer?");
        member.says("may I?");
        member.says("may I add a builder?");
        member.says("is it ok to befriend an applicant?");

        officer.says("gaps")
                .sees("Asked: 3 times", "is it ok to befriend an applicant?", "may I add a builder?", "may I?")
                .doesNotSee("can I follow this developer?");
    }

    @Test
    void countsAnAnswerOnceWhenTheMemberChangesTheirMind() {
        chat.advisor.answers("can I follow this developer?", takeCare());
        member.says("can I follow this developer?");
        String yes = member.action("Yes");

        member.presses("No");
        member.pressesAction(yes).sees("Thank you. That helps.");

        assertThat(ratings(true)).hasSize(1);
        assertThat(ratings(false)).isEmpty();
        officer.says("gaps").sees("No questions are waiting.");
    }

    @Test
    void keepsTheMembersWordsWhenNoTopicOfferedWasMeant() {
        chat.advisor.answers("is it ok to add them", new Answer.DidYouMean(List.of(DEVELOPER, OFFICERS), List.of()));

        member.says("is it ok to add them").presses("None of these");

        officer.says("gaps").sees("None of the topics offered: is it ok to add them");
    }

    @Test
    void keepsTheMembersWordsWhenTheTopicTheyChoseIsSilent() {
        chat.advisor
                .answers("is it ok to add them", new Answer.DidYouMean(List.of(DEVELOPER, OFFICERS), List.of()))
                .onTopic(DEVELOPER, "bexley", silence());

        member.says("is it ok to add them").presses("Following a developer").sees("No rule on this in particular");

        officer.says("gaps").sees("The guidelines are silent: is it ok to add them");
    }

    @Test
    void showsOnlyTheOfficersOwnCouncil() {
        chat.advisor.answers("can I follow this developer?", silence());
        member.says("can I follow this developer?");

        chat.person("thurrock-monitoring-officer").says("gaps").sees("No questions are waiting.");
    }

    @Test
    void isNotForMembers() {
        chat.advisor.answers("can I follow this developer?", silence()).answers("gaps", new Answer.OutOfScope());
        chat.person("bexley-councillor-2").says("can I follow this developer?");

        member.says("gaps").doesNotSee("can I follow this developer?");
    }

    @Test
    void doesNotKeepWhatIsOutOfScope() {
        chat.advisor.answers("my wife has left me", new Answer.OutOfScope());

        member.says("my wife has left me");

        officer.says("gaps").sees("No questions are waiting.");
    }

    private List<Rating> ratings(boolean useful) {
        return chat.records.reading(reading -> new Feedback().latest(reading, new CouncilId("bexley"), useful, 10));
    }
}
