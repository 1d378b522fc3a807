package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.silence;
import static org.wardmate.advice.Samples.takeCare;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.answer.Concern;

/** A member is led through a report of abuse. */
class ReportTranscriptTest extends Telling {
    @Test
    void aThreatReachesTheMonitoringOfficerOnlyAfterConsent() {
        toTheCheck().seesInOrder("What happened: He wrote that he knows where I live.", "Where: (left out)");
        officer.seesNothing();

        member.presses("This is right")
                .seesInOrder(
                        "Who may see this?",
                        "Prudence Inkwell (sample), Monitoring Officer",
                        "This is what Prudence Inkwell (sample)",
                        "In their own words: He wrote that he knows where I live.");
        officer.seesNothing();

        member.ticks("Prudence Inkwell (sample), Monitoring Officer")
                .sends("Send to those I ticked")
                .sees("Your report has been sent. Its reference is WM-", "Prudence Inkwell (sample)", "Within an hour");
        officer.seesInOrder(
                "A report of abuse from Ivy Lanternwick (sample)",
                "Please look at this now",
                "In their own words: He wrote that he knows where I live.");
        leader.seesNothing();
    }

    @Test
    void showsEachRecipientExactlyWhatTheMemberWasShown() {
        toTheCheck().presses("This is right");
        List<String> previewed = member.factsAfter("This is what Maud Thistledown (sample) would get:");

        member.ticks("Maud Thistledown (sample), Councillor and Group Leader").sends("Send to those I ticked");

        assertThat(leader.read()).contains(previewed).doesNotContain("knows where I live");
        officer.seesNothing();
    }

    @Test
    void sendsNothingWhereNobodyIsTicked() {
        toTheCheck()
                .presses("This is right")
                .sends("Send to those I ticked")
                .sees("Nobody is ticked, so nothing was sent.");
        officer.seesNothing();

        member.presses("Keep it private instead").sees("Kept for you alone: WM-");
        officer.seesNothing();
    }

    @Test
    void stopsForDangerAndSaysOneThing() {
        member.says("report")
                .presses("No, I am in danger")
                .sees("Ring 999 now.")
                .doesNotSee("Skip this")
                .presses("I am safe now")
                .sees("You decide what happens here.");
    }

    @Test
    void seesToDangerInTheMiddleOfAReport() {
        chat.advisor.worriesAt("outside my house", Concern.DANGER);

        toTheAccount()
                .says("He is outside my house and shouting.")
                .seesInOrder("Emergency: If you or anyone else is in danger now, ring 999.", "Where did it happen?");
    }

    @Nested
    class Coming {
        @Test
        void backToTheSameStepAfterSaving() {
            toTheAccount().presses("Save and stop").sees("Saved. Nothing was sent to anyone.");
            chat.advisor.answers("can I follow this developer?", takeCare());
            member.says("can I follow this developer?").sees("Take care");

            member.says("my reports")
                    .sees("Not finished. Only you can see it.")
                    .presses("Go on with it")
                    .sees("Everything you told me is still here.", "What happened?");
        }

        @Test
        void backToTheSameStepWhenTheChatIsOpenedAnew() {
            toTheAccount();

            member.joins().sees("This is where we were.", "What happened?").doesNotSee("Welcome");
        }

        @Test
        void backToTheStepAfterAQuestion() {
            chat.advisor.answers("can I follow this developer?", takeCare());
            toTheAccount();

            member.says("can I follow this developer?").seesInOrder("Take care", "What happened?");
        }

        @Test
        void backToTheStepAfterHelp() {
            toTheAccount().says("help").seesInOrder("What you can do here", "What happened?");
        }

        @Test
        void doesNotTellOfficersWhatWasAskedMidway() {
            chat.advisor.answers("what can I do about the man next door?", silence());
            toTheAccount().says("what can I do about the man next door?").sees("No rule on this in particular");

            officer.says("gaps").sees("No questions are waiting.");
        }

        @Test
        void backWithTheWordsWhereTheQuestionWasTheStory() {
            chat.advisor.answers("can I follow this developer?", takeCare());
            toTheAccount().says("can I follow this developer?");

            member.presses("That was my answer").sees("Where did it happen?");

            member.presses("Back").sees("What happened?");
        }
    }

    @Nested
    class Conflicts {
        @Test
        void keepTheOneNamedAndTheirLeaderOut() {
            toTheCheck().presses("Change an answer").presses("Who did it");
            member.presses("Another councillor").says("Maud Thistledown").presses("This is right");

            member.sees("The councillor is normally told who complained")
                    .presses("Go on")
                    .seesInOrder(
                            "Left out, because they may be part of it:", "Maud Thistledown (sample)", "You named them")
                    .doesNotSee("This is what Maud Thistledown");
        }

        @Test
        void keepTheMonitoringOfficerOutWhereNamed() {
            toTheCheck().presses("Change an answer").presses("Who did it");
            member.presses("An officer of the council").says("Prudence Inkwell").presses("This is right");

            member.sees("Rex Understudy (sample), Deputy Monitoring Officer", "Augusta Overhill (sample), Chief")
                    .doesNotSee("This is what Prudence Inkwell");
        }
    }

    @Test
    void givesAdviceAndKeepsNothing() {
        member.says("report").presses("Yes, I am safe").presses("Go on").presses("Only get advice");
        member.ticks("Insults or rudeness")
                .sends("Go on")
                .sees("This is what you can do.")
                .presses("Go on");

        member.sees("What would you like to do now?")
                .presses("That is all, thank you")
                .sees("Nothing of this was kept.");
        member.says("my reports").sees("You have no reports.");
    }

    @Test
    void keepsWhatWasToldWhereOnlyAdviceIsWantedInTheEnd() {
        toTheCheck().presses("Change an answer").presses("What for").presses("Only get advice");
        member.presses("Go on").presses("That is all, thank you").sees("Kept for you alone: WM-");

        member.says("my reports").presses("Show it").sees("He wrote that he knows where I live.");
        officer.seesNothing();
    }

    @Test
    void cancelsOnlyWhenAskedTwice() {
        toTheAccount()
                .says("cancel")
                .sees("Delete this draft and all its pictures?")
                .presses("Keep it")
                .sees("What happened?");

        member.says("cancel").presses("Delete it").sees("Deleted, with all its pictures.");
        member.says("my reports").sees("You have no reports.");
    }

    @Test
    void neverSendsAFormOfAnotherVersion() {
        member.says("report");

        member.sends(
                        "flow:WM-2222-2222:recipients:answer",
                        Map.of("recipients", List.of("thurrock-monitoring-officer")))
                .sees("That is finished or deleted.");
        officer.seesNothing();
    }
}
