package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.silence;
import static org.wardmate.advice.Samples.takeCare;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.answer.Concern;

/** A member is led through a report of abuse. */
class ReportTranscriptTest {
    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person leader = chat.person("thurrock-group-leader");

    /** As far as what happened: safe, wants to report a threat. */
    private Person toTheAccount() {
        return member.reports("A threat to hurt, rape or kill, or to destroy something");
    }

    /** As far as the check, with a threat told and everything else skipped. */
    private Person toTheCheck() {
        toTheAccount().says("He wrote that he knows where I live.");
        member.skips();
        return member.sees("Is this right?");
    }

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
            toTheAccount().says("what can I do about the man next door?").sees("Your guidelines are silent");

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

    @Nested
    class Pictures {
        private static final byte[] PNG = png();

        private Person toTheScreenshots() {
            toTheAccount().says("He wrote it.");
            while (!member.read().contains("Do you have screenshots?")) {
                member.presses("Skip this");
            }
            return member;
        }

        @Test
        void areKeptAndCounted() {
            toTheScreenshots().attaches("post.png", PNG).sees("Kept: post.png (PNG", "Do you have screenshots?");

            member.attaches("again.png", PNG).sees("I have this picture already: post.png");
            member.presses("That is all of them").sees("Screenshots: post.png (PNG");
            member.presses("This is right").seesInOrder("This is what Prudence", "Screenshots: 1");
        }

        @Test
        void canBeRemoved() {
            toTheScreenshots()
                    .attaches("post.png", PNG)
                    .presses("Remove this picture")
                    .sees("Removed.");

            member.presses("That is all of them").sees("Screenshots: (left out)");
        }

        @Test
        void areRefusedInWordsAndTheReportGoesOn() {
            toTheScreenshots()
                    .attaches(
                            "photo.png",
                            "<html><script>alert(1)</script></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .sees("web page", "Do you have screenshots?");
        }

        @Test
        void outsideAReportAreNotKept() {
            member.attaches("post.png", PNG).sees("I keep pictures only as part of a report.");
        }

        @Test
        void ofAChildAreNeverTaken() {
            member.says("report").presses("Yes, I am safe").presses("Go on").presses("Report it to someone");
            member.ticks("Sexual pictures of a child").sends("Go on").sees("Do not send, save or copy the picture.");

            member.presses("Go on").attaches("post.png", PNG).sees("so it was not kept");
            while (member.hasButton("Skip this")) {
                member.doesNotSee("Do you have screenshots?").presses("Skip this");
            }
        }

        @Test
        void goWhereTheKindBecomesOneThatNobodyMayKeep() {
            toTheScreenshots().attaches("post.png", PNG).presses("That is all of them");
            member.presses("Change an answer")
                    .presses("What kind")
                    .ticks("Sexual pictures of a child")
                    .sends("Go on");
            member.presses("Go on").sees("Did anyone threaten").presses("Skip this");
            member.presses("This is right").sees("Screenshots: None");

            member.ticks("Prudence Inkwell (sample), Monitoring Officer").sends("Send to those I ticked");
            member.presses("Show it").doesNotSee("post.png");
        }

        @Test
        void thatAreIntimateAreNotAskedFor() {
            member.says("report").presses("Yes, I am safe").presses("Go on").presses("Report it to someone");
            member.ticks("Sexual or naked pictures, sent to me or of me").sends("Go on");
            member.skips();

            member.sees("Please do not send the sexual or naked picture itself.")
                    .presses("Go on without pictures")
                    .sees("Is this right?");
        }

        private static byte[] png() {
            try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
                ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Nested
    class MyReports {
        @Test
        void areEmptyAtFirst() {
            member.says("my reports").sees("You have no reports. Write “report” to begin one.");
        }

        @Test
        void canBeDeletedUntilSent() {
            toTheAccount().says("He rang me.").says("save");

            member.says("my reports")
                    .presses("Delete it")
                    .sees("This cannot be undone.")
                    .presses("Delete it")
                    .sees("Deleted");
            member.says("my reports").sees("You have no reports.");
        }

        @Test
        void canBeSentLater() {
            toTheCheck().presses("Back");
            member.says("save");
            keptPrivate();
            officer.seesNothing();

            member.says("my reports")
                    .sees("A private record. Only you can see it.")
                    .presses("Send it to someone")
                    .sees("Is this right?");
            member.presses("This is right")
                    .ticks("Prudence Inkwell (sample), Monitoring Officer")
                    .sends("Send to those I ticked")
                    .sees("Your report has been sent.");
            officer.sees("A report of abuse from Ivy Lanternwick (sample)");
        }

        private void keptPrivate() {
            member.says("my reports").presses("Go on with it");
            member.skips();
            member.presses("This is right").presses("Keep it private instead").sees("Kept for you alone");
        }

        @Test
        void areAddedToWithoutTellingThemAgain() {
            sent();

            member.says("my reports").presses("Add to it").sees("What has happened since?");
            member.says("He did it again today.").presses("Skip this").sees("Add this to your report?");
            member.presses("This is right").sees("Those who have your report have been told.");
            officer.sees("has added to WM-", "He did it again today.");
            member.says("my reports")
                    .presses("Show it")
                    .sees("He wrote that he knows where I live.", "He did it again today.");
        }

        @Test
        void areSentOnce() {
            toTheCheck().presses("This is right").presses("Keep it private instead");
            String send = member.action("Send it to someone");
            member.presses("Send it to someone").presses("This is right");
            member.ticks("Prudence Inkwell (sample), Monitoring Officer").sends("Send to those I ticked");
            officer.sees("A report of abuse");

            member.pressesAction(send).sees("That cannot be done with this report any more.");
        }

        @Test
        void areNotAddedToOnceTakenBack() {
            sent();
            String add = member.says("my reports").action("Add to it");
            member.presses("Take it back").presses("Take it back");

            member.pressesAction(add).sees("That cannot be done with this report any more.");
        }

        @Test
        void keepWhatWasBeingAddedWhenTheyAreTakenBack() {
            sent();
            member.says("my reports").presses("Add to it").says("He did it again today.");
            String skip = member.action("Skip this");
            member.says("my reports").presses("Take it back").presses("Take it back");

            member.pressesAction(skip).presses("This is right").sees("Added to WM-");
            officer.sees("has taken back").doesNotSee("He did it again today.");
            member.says("my reports").presses("Show it").sees("He did it again today.");
        }

        @Test
        void canBeTakenBack() {
            sent();

            member.says("my reports").presses("Take it back").sees("What they have read already cannot be undone.");
            member.presses("Take it back").sees("Taken back. Those who had it have been told.");
            officer.sees("has taken back the report WM-");
            member.says("my reports").sees("Taken back by you.").doesNotSee("Add to it");
        }

        private void sent() {
            toTheCheck()
                    .presses("This is right")
                    .ticks("Prudence Inkwell (sample), Monitoring Officer")
                    .sends("Send to those I ticked");
        }
    }

    @Nested
    class LeftAlone {
        private static final Duration TWO_WEEKS = Duration.ofDays(14).plusMinutes(1);

        @Test
        void areRememberedOnceThenAnnouncedThenDeleted() {
            toTheAccount().says("He rang me.");

            chat.pass(Duration.ofDays(13));
            member.seesNothing();
            chat.pass(TWO_WEEKS);
            member.sees("it is still here", "[Go on with it]");
            chat.pass(Duration.ofDays(1));
            member.seesNothing();
            chat.pass(TWO_WEEKS);
            member.sees("will be deleted in 14 days");
            chat.pass(TWO_WEEKS);
            member.sees("has been deleted, as I told you");
            member.says("my reports").sees("You have no reports.");
        }

        @Test
        void areSafeAgainOnceTouched() {
            toTheAccount().says("He rang me.");
            chat.pass(TWO_WEEKS);
            chat.pass(TWO_WEEKS);

            member.says("my reports").presses("Go on with it").sees("Where did it happen?");
            chat.pass(TWO_WEEKS);
            member.sees("it is still here").doesNotSee("deleted in");
        }

        @Test
        void areNotThoseThatWereSentOrKept() {
            toTheCheck().presses("This is right").presses("Keep it private instead");

            chat.pass(TWO_WEEKS.multipliedBy(4));
            member.seesNothing();
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
