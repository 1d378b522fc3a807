package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.BEXLEY;
import static org.wardmate.advice.Samples.BOUNDARIES;
import static org.wardmate.advice.Samples.DEVELOPER;
import static org.wardmate.advice.Samples.DURHAM;
import static org.wardmate.advice.Samples.INADVISABLE;
import static org.wardmate.advice.Samples.LIKES;
import static org.wardmate.advice.Samples.NO_BLOGS;
import static org.wardmate.advice.Samples.OFFICERS;
import static org.wardmate.advice.Samples.THURROCK;
import static org.wardmate.advice.Samples.quote;
import static org.wardmate.advice.Samples.silence;
import static org.wardmate.advice.Samples.speaks;
import static org.wardmate.advice.Samples.takeCare;
import static org.wardmate.advice.Samples.topic;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.Verdict;
import org.wardmate.message.Block;

/** One transcript for each shape of answer. */
class AnswersTranscriptTest {
    private final Chat chat = new Chat();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person bexleyMember = chat.person("bexley-councillor-1");

    @Nested
    class Answered {
        @Test
        void saysTheVerdictFirstThenWhyThenTheWordsThemselves() {
            chat.advisor.answers("can I follow this developer?", takeCare());

            member.says("can I follow this developer?")
                    .seesInOrder(
                            "Take care: Thurrock says this is inadvisable.",
                            "“Following them without good reason is inadvisable.”",
                            "Thurrock Council, Social Media Guidelines, Conduct › Following, 30 May 2022",
                            "Was this useful?",
                            "You could also ask about:",
                            "[What do other councils say?] [Ask the monitoring officer] [Yes] [No]",
                            "[Befriending officers] [Liking and sharing posts]");
        }

        @Test
        void opensTheQuotedPlaceByItsPassage() {
            chat.advisor.answers("can I follow this developer?", takeCare());
            member.says("can I follow this developer?");

            assertThat(member.blocks())
                    .anySatisfy(block -> assertThat(block)
                            .isInstanceOfSatisfying(
                                    Block.Quote.class,
                                    quote -> assertThat(quote.source().reference())
                                            .isEqualTo("thurrock:12")));
        }

        @ParameterizedTest
        @CsvSource({
            "GO_AHEAD, SUCCESS, Go ahead",
            "TAKE_CARE, WARNING, Take care",
            "DO_NOT, WARNING, Do not",
            "DEPENDS, INFO, It depends"
        })
        void showsEachVerdictInWordsAndTone(Verdict verdict, Block.Tone tone, String words) {
            chat.advisor.answers(
                    "and?",
                    new Answer.Answered(DEVELOPER, speaks(THURROCK, verdict, "So it says."), List.of(), List.of()));

            member.says("and?");

            assertThat(member.blocks()).first().isEqualTo(new Block.Notice(tone, words, "So it says."));
        }

        @Test
        void asksBackWhereTheAnswerTurnsOnOneFact() {
            chat.advisor
                    .answers(
                            "and?",
                            new Answer.Answered(
                                    DEVELOPER,
                                    speaks(THURROCK, Verdict.DEPENDS, "It turns on this."),
                                    List.of(),
                                    List.of()))
                    .asksBack(
                            DEVELOPER,
                            new Clarification(
                                    "Do you sit on planning?",
                                    List.of(new Clarification.Choice("Yes, I do", OFFICERS.id()))))
                    .onTopic(OFFICERS, "thurrock", new Answer.Closest(List.of()));

            member.says("and?")
                    .sees("Do you sit on planning?")
                    .presses("Yes, I do")
                    .sees("I found nothing");
        }

        @Test
        void keepsTheLeadInWithTheWordsAndSaysThatADraftIsOne() {
            chat.advisor.answers(
                    "may I blog?",
                    new Answer.Answered(
                            LIKES,
                            speaks(BEXLEY, Verdict.DO_NOT, "Bexley says not to.", NO_BLOGS),
                            List.of(),
                            List.of()));

            bexleyMember
                    .says("may I blog?")
                    .sees("Don't: “Use Council facilities for personal blogs.”", "(draft, not yet adopted)");
        }

        @ParameterizedTest
        @CsvSource({
            "PROPOSED, '(proposed changes, not yet adopted)'",
            "SUPERSEDED, '(replaced by a newer version)'",
            "ADOPTED, '30 May 2022'"
        })
        void saysWhereADocumentStands(DocumentStatus status, String words) {
            Quote quote = quote(THURROCK, status, LeadIn.NONE, "Do so.", 1);
            chat.advisor.answers("may I?", new Answer.Closest(List.of(quote)));

            member.says("may I?").sees("30 May 2022", words);
        }

        @Test
        void showsThreeQuotesAndThreeRelatedTopicsAtMost() {
            chat.advisor.answers(
                    "may I?",
                    new Answer.Answered(
                            DEVELOPER,
                            speaks(
                                    THURROCK,
                                    Verdict.DEPENDS,
                                    "It turns on this.",
                                    INADVISABLE,
                                    INADVISABLE,
                                    INADVISABLE,
                                    BOUNDARIES),
                            List.of(),
                            List.of(OFFICERS, LIKES, DEVELOPER, topic("fourth", "A fourth topic"))));

            member.says("may I?")
                    .sees("[Following a developer]")
                    .doesNotSee("professional boundaries", "A fourth topic");
        }

        @Test
        void showsARelatedTopicWhenItsButtonIsPressed() {
            chat.advisor
                    .answers("can I follow this developer?", takeCare())
                    .onTopic(
                            OFFICERS,
                            "thurrock",
                            new Answer.Answered(
                                    OFFICERS, speaks(THURROCK, Verdict.DO_NOT, "Avoid this."), List.of(), List.of()));

            member.says("can I follow this developer?")
                    .presses("Befriending officers")
                    .sees("Do not", "Avoid this.");
        }

        @Test
        void saysSoWhenAnOldButtonsTopicIsNoLongerInTheMap() {
            member.pressesAction("topic:gone").sees("Please ask your question again.");
        }
    }

    @Nested
    class Silent {
        @Test
        void saysSoPlainlyAndNamesWhomToAskAndTheNearestLines() {
            chat.advisor.answers("can I follow this developer?", silence());

            bexleyMember
                    .says("can I follow this developer?")
                    .seesInOrder(
                            "No rule on this in particular: London Borough of Bexley does not speak of this by name: Following a developer. These lines come nearest.",
                            "Maintain appropriate professional boundaries.",
                            "To be sure, ask the Communications Team.",
                            "[Ask the monitoring officer]")
                    .doesNotSee("Other councils", "What do other councils say?");
        }

        @Test
        void offersOtherCouncilsViewsAsWhatTheyAre() {
            chat.advisor.answers("can I follow this developer?", silence(THURROCK, DURHAM));

            bexleyMember
                    .says("can I follow this developer?")
                    .sees(
                            "Thurrock Council and Durham County Council. What they say does not bind you.",
                            "[What do other councils say?]");
        }

        @Test
        void leavesOutTheNearestLinesWhenThereAreNone() {
            chat.advisor.answers(
                    "may I?",
                    new Answer.Silent(DEVELOPER, new Stance.IsSilent(BEXLEY, List.of()), List.of(), List.of()));

            bexleyMember
                    .says("may I?")
                    .seesInOrder("says nothing about this: Following a developer.", "Ask the Communications Team.")
                    .doesNotSee("nearest");
        }
    }

    @Nested
    class Closest {
        @Test
        void saysThatThePassagesMayNotAnswer() {
            chat.advisor.answers("may I?", new Answer.Closest(List.of(INADVISABLE)));

            member.says("may I?")
                    .seesInOrder(
                            "These passages come nearest. They may not answer your question.",
                            "inadvisable",
                            "If in doubt, ask the Monitoring Officer.",
                            "[Ask the monitoring officer]")
                    .doesNotSee("Take care", "Go ahead");
        }

        @Test
        void saysSoWhenNothingComesNear() {
            chat.advisor.answers("may I?", new Answer.Closest(List.of()));

            member.says("may I?").sees("I found nothing in the guidelines of Thurrock Council that comes near.");
        }
    }

    @Nested
    class DidYouMean {
        DidYouMean() {
            chat.advisor
                    .answers(
                            "is it ok to add them",
                            new Answer.DidYouMean(List.of(DEVELOPER, OFFICERS), List.of(INADVISABLE)))
                    .onTopic(DEVELOPER, "thurrock", takeCare());
        }

        @Test
        void offersTheTopics() {
            member.says("is it ok to add them")
                    .sees(
                            "Did you mean one of these?",
                            "[Following a developer] [Befriending officers] [None of these]")
                    .presses("Following a developer")
                    .sees("Take care", "inadvisable");
        }

        @Test
        void showsTheNearestPassagesWhenNoneIsMeant() {
            member.says("is it ok to add them")
                    .presses("None of these")
                    .sees("They may not answer", "inadvisable", "[Ask the monitoring officer]");
        }
    }

    @Nested
    class OutOfScope {
        @Test
        void saysWhatWardmateIsForAndWhomToAsk() {
            chat.advisor.answers("when are the bins collected?", new Answer.OutOfScope());

            bexleyMember
                    .says("when are the bins collected?")
                    .sees("councillors and social media", "ask the Communications Team");
        }
    }

    @Nested
    class Compared {
        private final Stance careful =
                speaks(THURROCK, Verdict.TAKE_CARE, "Thurrock says this is inadvisable.", INADVISABLE, INADVISABLE);
        private final Stance strict = speaks(DURHAM, Verdict.DO_NOT, "Durham says not to.");
        private final Stance none = new Stance.IsSilent(BEXLEY, List.of());

        @Test
        void standsThemSideBySideWithTheMembersOwnFirst() {
            chat.advisor
                    .answers("can I follow this developer?", takeCare())
                    .compares(new Answer.Compared(DEVELOPER, List.of(none, strict, careful)));

            member.says("can I follow this developer?")
                    .presses("What do other councils say?")
                    .seesInOrder(
                            "Following a developer: what councils say",
                            "Councils differ on this. Only your own council’s guidelines bind you.",
                            "Take care: Thurrock Council",
                            "Do not: Durham County Council",
                            "Says nothing: London Borough of Bexley",
                            "Thurrock Council (your council)",
                            "Thurrock says this is inadvisable.",
                            "Durham County Council",
                            "Do not",
                            "Durham says not to.");
        }

        @Test
        void quotesEachCouncilOnce() {
            chat.advisor.compares(new Answer.Compared(DEVELOPER, List.of(careful)));

            member.pressesAction("compare:follow-developer").sees("Only one council speaks on this.");

            assertThat(member.blocks())
                    .filteredOn(Block.Quote.class::isInstance)
                    .hasSize(1);
        }

        @Test
        void saysWhenThoseThatSpeakAgree() {
            chat.advisor.compares(new Answer.Compared(
                    DEVELOPER, List.of(careful, speaks(DURHAM, Verdict.TAKE_CARE, "Durham says to be careful."))));

            member.pressesAction("compare:follow-developer").sees("The councils that speak on this agree.");
        }
    }
}
