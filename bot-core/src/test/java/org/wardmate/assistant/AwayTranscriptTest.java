package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.takeCare;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officers go away and come back; today is 21 November 2026. */
class AwayTranscriptTest {
    private static final String DEPUTY_ID = "thurrock-deputy-monitoring-officer";

    private final Chat chat = Chat.withoutQuestions();
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person deputy = chat.person(DEPUTY_ID);
    private final Person member = chat.person("thurrock-councillor-1");

    private void isAway(String from, String until) {
        officer.says("away")
                .fills("First day", from)
                .fills("Last day", until)
                .picks("Who stands in for you?", "Rex Understudy (sample), Deputy Monitoring Officer")
                .sends("Save");
    }

    @Test
    void asksAnOfficerForDaysAndStandIn() {
        officer.says("I'm away")
                .seesInOrder("When will you be away?", "First day", "Last day", "Who stands in for you?");

        assertThat(officer.optionsOf("Who stands in for you?"))
                .containsExactly(
                        "Rex Understudy (sample), Deputy Monitoring Officer",
                        "Augusta Overhill (sample), Chief Executive");
    }

    @Test
    void isAWordLikeAnyOtherToACouncillor() {
        chat.advisor.answers("away", takeCare());

        member.says("away").sees("Take care").doesNotSee("When will you be away?");
        member.sends("away", Map.of("until", List.of("2026-12-04"), "stand-in", List.of(DEPUTY_ID)));

        member.sees("Please ask your question again.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', '', thurrock-deputy-monitoring-officer, 'choose the last day'
                    soon, 2026-12-04, thurrock-deputy-monitoring-officer, 'choose the last day'
                    2026-12-05, 2026-12-04, thurrock-deputy-monitoring-officer, 'must not be before the first day'
                    2026-11-01, 2026-11-20, thurrock-deputy-monitoring-officer, 'or before today'
                    '', 2028-01-01, thurrock-deputy-monitoring-officer, 'more than a year ahead'
                    '', 2026-12-04, '', 'choose who stands in'
                    '', 2026-12-04, thurrock-democratic-services, 'choose who stands in'
                    """)
    void asksAgainWhereTheFormIsFaulty(String from, String until, String standIn, String words) {
        officer.sends("away", Map.of("from", List.of(from), "until", List.of(until), "stand-in", List.of(standIn)))
                .sees(words, "When will you be away?");
        deputy.seesNothing();
    }

    @Nested
    class WhileAway {
        @BeforeEach
        void theOfficerIsAway() {
            isAway("", "2026-12-04");
        }

        @Test
        void bothAreTold() {
            officer.sees("You are away from 21 November 2026 to 4 December 2026. Rex Understudy (sample) stands in");
            deputy.sees("Prudence Inkwell (sample), Monitoring Officer is away from 21 November 2026");
        }

        @Test
        void theStandInIsOfferedWithTheReason() {
            toTheRecipients()
                    .sees("Stands in for Prudence Inkwell (sample), who is away until 4 December 2026")
                    .doesNotSee("Prudence Inkwell (sample), Monitoring Officer:");
        }

        @Test
        void theOfficerIsOfferedAgainAfterTheLastDay() {
            chat.pass(Duration.ofDays(14));

            toTheRecipients()
                    .sees("Prudence Inkwell (sample), Monitoring Officer: Looks")
                    .doesNotSee("Stands in");
            officer.says("away").doesNotSee("You are away");
        }

        @Test
        void theStandInIsOfferedOnTheLastDay() {
            chat.pass(Duration.ofDays(13));

            toTheRecipients().sees("Stands in for");
        }

        @Test
        void theOfficerIsOfferedAgainOnceBack() {
            officer.says("back").sees("Welcome back");

            deputy.sees("does not need you to stand in");
            toTheRecipients()
                    .sees("Prudence Inkwell (sample), Monitoring Officer: Looks")
                    .doesNotSee("Stands in");
            officer.says("away").doesNotSee("You are away");
        }

        @Test
        void questionsGoToTheDeputy() {
            chat.advisor.answers("can I follow this developer?", takeCare());

            member.says("can I follow this developer?")
                    .presses("Ask the monitoring officer")
                    .sees("This will go to Rex Understudy (sample), Deputy Monitoring Officer");
        }

        @Test
        void theOfficerCanChooseOtherDaysAndAnotherStandIn() {
            officer.says("away")
                    .sees("You are away from 21 November 2026", "Other days")
                    .sends(
                            "away",
                            Map.of("until", List.of("2026-11-30"), "stand-in", List.of("thurrock-chief-executive")));

            deputy.sees("does not need you to stand in");
            chat.person("thurrock-chief-executive").sees("named you to stand in");
        }

        @Test
        void backGoesBackAStepInTheMiddleOfAReport() {
            officer.says("report").says("back").doesNotSee("Welcome back");
            officer.says("away").sees("You are away");
        }

        @Test
        void aSecondPressOnBackDoesNothing() {
            String back = officer.says("away").action("I am back");
            officer.pressesAction(back).sees("Welcome back");

            officer.pressesAction(back).sees("You are not away.");
        }
    }

    @Test
    void changesNothingBeforeTheFirstDay() {
        isAway("2026-12-01", "2026-12-04");

        toTheRecipients().sees("Prudence Inkwell (sample), Monitoring Officer").doesNotSee("Stands in");
    }

    private Person toTheRecipients() {
        return member.reports("A threat to hurt, rape or kill, or to destroy something")
                .says("He wrote that he knows where I live.")
                .skips()
                .presses("This is right")
                .sees("Who may see this?");
    }
}
