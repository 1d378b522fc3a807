package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.advice.Samples.OFFICERS;
import static org.wardmate.advice.Samples.THURROCK;
import static org.wardmate.advice.Samples.speaks;
import static org.wardmate.advice.Samples.takeCare;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.topics.Verdict;
import org.wardmate.people.MemberId;

/** Welcome, everyday words, follow-ups, and what cannot be answered. */
class EverydayTranscriptTest {
    private final Chat chat = new Chat();
    private final Person member = chat.person("thurrock-councillor-1");

    @Test
    void welcomesAMemberWithTheirCouncilAndQuestionsToStartFrom() {
        chat.advisor.answers("Can I follow this developer?", takeCare());

        member.joins()
                .sees("Ivy Lanternwick (sample)", "Thurrock Council", "kept without your name")
                .doesNotSee("gaps”")
                .presses("Can I follow this developer?")
                .sees("Take care");
    }

    @Test
    void tellsAnOfficerOfTheGaps() {
        chat.person("thurrock-democratic-services").joins().sees("“gaps”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", " Help. ", "HELP?"})
    void helps(String words) {
        member.says(words).sees("What you can do here", "Ring 999");
    }

    @Test
    void isPolite() {
        member.says("Hello").sees("Hello, Ivy Lanternwick (sample).");
        member.says("ok thanks").sees("You are welcome.");
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        chat.person("nobody").says("can I follow this developer?").sees("I do not know you yet.");
    }

    @Test
    void saysWhyWordsCannotBeSearchedFor() {
        member.says("?!").sees("Please write your question in words.");
        member.says("a".repeat(2001)).sees("longer than 2000 characters", "still here in the chat");
        member.says("Могу ли я подписаться на застройщика?").sees("in English", "still here in the chat");
    }

    @Test
    void saysSoWhenAButtonIsUnknown() {
        member.pressesAction("launch:missiles").sees("Please ask your question again.");
        member.pressesAction("topic:Not A Topic").sees("Please ask your question again.");
        member.sends("survey:1", Map.of()).sees("Please ask your question again.");
    }

    @Test
    void takesAQuestionThatOpensWithAJoiningWordTogetherWithTheOneBefore() {
        chat.advisor
                .answers("can I follow this developer?", takeCare())
                .answers(
                        "can I follow this developer? what about officers?",
                        new Answer.Answered(
                                OFFICERS, speaks(THURROCK, Verdict.DO_NOT, "Avoid this."), List.of(), List.of()));

        member.says("can I follow this developer?").sees("Take care");
        member.says("what about officers?").sees("Avoid this.");
    }

    @Test
    void startsAfreshWhenAsked() {
        chat.advisor
                .answers("can I follow this developer?", takeCare())
                .answers("what about officers?", new Answer.OutOfScope());

        member.says("can I follow this developer?");
        member.says("new question").sees("A fresh start.");
        member.says("what about officers?").sees("I can only answer questions about councillors");
    }

    @Test
    void keepsMembersQuestionsApart() {
        chat.advisor
                .answers("can I follow this developer?", takeCare())
                .answers("what about officers?", new Answer.OutOfScope());

        member.says("can I follow this developer?");

        chat.person("thurrock-councillor-2")
                .says("what about officers?")
                .sees("I can only answer questions about councillors");
    }

    @Test
    void handlesAnEventOnce() {
        Incoming hello = new Incoming.Said("event-7", new MemberId("thurrock-councillor-1"), "hello");

        chat.receive(hello);
        chat.receive(hello);

        assertThat(member.blocks()).hasSize(2);
    }

    @Test
    void handlesAnEventAgainThatFailedTheFirstTime() {
        Incoming question =
                new Incoming.Said("event-7", new MemberId("thurrock-councillor-1"), "can I follow this developer?");
        assertThatThrownBy(() -> chat.receive(question)).isInstanceOf(IllegalStateException.class);

        chat.advisor.answers("can I follow this developer?", takeCare());
        chat.receive(question);

        member.sees("Take care");
    }
}
