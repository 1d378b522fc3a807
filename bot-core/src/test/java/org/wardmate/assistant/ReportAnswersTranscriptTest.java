package org.wardmate.assistant;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a member writes, presses and ticks while a report is told. */
class ReportAnswersTranscriptTest extends Telling {
    @Nested
    class Words {
        @Test
        void areOfferedAsFactsAndNotAskedForAgain() {
            toTheAccount()
                    .says("@angry_gull wrote it on Facebook yesterday, https://example.org/post/12.")
                    .seesInOrder(
                            "I found this in your words. Is it right?",
                            "Where: Facebook",
                            "When: yesterday",
                            "Links: https://example.org/post/12",
                            "Names used online: @angry_gull");

            member.presses("Yes, use it").sees("Do you know who did it?");
            member.presses("I do not know").sees("How often has it happened?");
            member.presses("Once").sees("Did anyone").doesNotSee("Do you have a link to it?");
        }

        @Test
        void areAskedForWhereTheyWereMisread() {
            toTheAccount().says("It was on Facebook.").presses("No, ask me").sees("Where did it happen?");
        }

        @Test
        void thatAreNoAnswerAreAddedToTheStory() {
            toTheAccount()
                    .says("He rang me.")
                    .says("And then he came to my house")
                    .sees("Shall I add those words");

            member.presses("Add them").sees("I have added your words to what happened.", "Where did it happen?");
            member.says("save");
            member.says("my reports").presses("Go on with it").sees("Where did it happen?");
            member.skips();
            member.sees("He rang me.", "And then he came to my house");
        }

        @Test
        void areAddedToWhatWasToldBefore() {
            toTheAccount().says("He rang me.").presses("Back").sees("So far you told: He rang me.");

            member.says("Twice.").presses("Back").sees("He rang me.", "Twice.");
        }

        @Test
        void nobodyHasPlacedAreKeptWithTheStory() {
            toTheAccount().says("He rang me.");
            String skip = member.action("Skip this");
            member.says("And then he came to my house")
                    .sees("Shall I add those words")
                    .pressesAction(skip);
            member.skips();

            member.sees("Is this right?", "He rang me.", "And then he came to my house");
        }

        @Test
        void longerThanCanBeKeptAreRefusedAndNothingElseIsLost() {
            toTheAccount().says("a".repeat(30_001)).sees("That is longer than 30000 characters.", "What happened?");
        }
    }

    @Nested
    class Answers {
        @Test
        void canAllBeChangedAtTheCheck() {
            toTheCheck().presses("Change an answer").presses("Where");

            member.ticks("Facebook").sends("Go on").sees("Is this right?", "Where: Facebook");
        }

        @Test
        void askWhatTheyMakeNecessary() {
            toTheCheck().presses("Change an answer").presses("Who did it");

            member.presses("Another councillor").sees("Who is it?");
            member.says("Cllr Otto Pebblesworth").sees("Is this right?", "Who did it: Another councillor");
        }

        @Test
        void givenTwiceAreTakenOnce() {
            member.says("report");
            String safe = member.action("Yes, I am safe");
            member.presses("Yes, I am safe").sees("You decide what happens here.");

            member.pressesAction(safe).sees("We are past that question.", "You decide what happens here.");
        }

        @Test
        void ofAnotherMemberAreNotTaken() {
            member.says("report");
            String safe = member.action("Yes, I am safe");

            chat.person("thurrock-councillor-2").pressesAction(safe).sees("That is finished or deleted.");
            member.says("my reports").sees("Not finished.");
        }

        @Test
        void areAskedOnlyWhereNotTicked() {
            member.says("report").presses("Yes, I am safe").presses("Go on").presses("Report it to someone");

            member.sends("Go on").sees("Please tick at least one.", "What kind of abuse is it?");
        }
    }
}
