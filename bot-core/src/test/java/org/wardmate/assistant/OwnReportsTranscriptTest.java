package org.wardmate.assistant;

import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A member’s own reports, once they are begun, kept or sent. */
class OwnReportsTranscriptTest extends Telling {
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
}
