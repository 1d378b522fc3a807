package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A reminder on its way from a draft to its approval. */
class CampaignApprovalTranscriptTest extends Campaigning {
    @Nested
    class WithTwoPeople {
        @Test
        void nobodyApprovesWhatTheyWrote() {
            officer.says("reminders").picks("Polling day", "6 May 2027").sends("Draft the reminders");
            officer.presses("Look at it");
            String submit = officer.action("Submit for approval");
            officer.pressesAction(submit);
            assertThat(officer.hasButton("Approve")).isFalse();
            assertThat(deputy.hasButton("Approve")).isTrue();
            officer.pressesAction(deputy.action("Approve"))
                    .sees("You wrote this or changed it, so somebody else must approve it.", "Waiting for approval");
        }

        @Test
        void whoeverEditsItCannotApproveItEither() {
            draft();
            services.presses("Submit for approval");
            officer.presses("Change it")
                    .keepsAll()
                    .fills("Title", "Register now")
                    .sends("Save the draft")
                    .sees("State: Draft");
            officer.presses("Submit for approval");
            assertThat(officer.hasButton("Approve")).isFalse();
            deputy.sees("Register now").presses("Approve").sees("Approved, waiting for its time");
        }

        @Test
        void aChangeAfterTheApprovalNeedsAnother() {
            approved();
            services.looksAtTheCard()
                    .presses("Change it")
                    .keepsAll()
                    .fills("Title", "Register soon")
                    .sends("Save the draft")
                    .sees("State: Draft");
            chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
            ivy.seesNothing();
        }

        @Test
        void anApprovalCountsOnlyForWhatWasSeen() {
            draft();
            services.presses("Submit for approval");
            String approve = officer.action("Approve");
            services.presses("Take it back to change it")
                    .presses("Change it")
                    .keepsAll()
                    .fills("Words", "Something else altogether.")
                    .sends("Save the draft")
                    .presses("Submit for approval");
            officer.pressesAction(approve)
                    .sees("Somebody was faster", "Something else altogether.", "Waiting for approval");
        }

        @Test
        void anEmergencyIsLoud() {
            officer.says("reminders").picks("Polling day", "6 May 2027").sends("Draft the reminders");
            officer.presses("Look at it").presses("Approve alone (emergency)").sees("told at once");
            officer.fills("Why it cannot wait", "").sends("Approve it alone").sees("Something was left out");
            officer.fills("Why it cannot wait", "The deputy is ill and the notice is out today.")
                    .sends("Approve it alone")
                    .sees("Approved, waiting for its time");
            deputy.sees(
                    "Approved by one person alone",
                    "Prudence Inkwell (sample), Monitoring Officer approved the reminder",
                    "The deputy is ill and the notice is out today.");
            chief.sees("Approved by one person alone")
                    .presses("Take it back to change it")
                    .sees("State: Draft");
            officer.sees("took the reminder");
        }

        @Test
        void aRemarkComesBackWithIt() {
            draft();
            services.presses("Submit for approval");
            officer.presses("Return with a remark")
                    .fills("What should be changed", "Please name the website.")
                    .sends("Return it")
                    .sees("State: Draft");
            services.sees("returned the reminder", "Remark: Please name the website.")
                    .looksAtTheCard()
                    .presses("Change it")
                    .keepsAll()
                    .fills("Title", "Register")
                    .sends("Save the draft")
                    .doesNotSee("Please name the website.");
        }
    }

    @Nested
    class WithTheWordsItBeganWith {
        private Person begun() {
            return services.says("reminders")
                    .picks("Polling day", "6 May 2027")
                    .sends("Draft the reminders")
                    .presses("Add a reminder")
                    .sees("New reminder");
        }

        @Test
        void isNeitherTriedNorSubmitted() {
            for (String deed : List.of("Send me a test", "Submit for approval")) {
                begun().presses(deed).sees("Please write a title and words of your own first.", "State: Draft");
            }
            begun().presses("Change it")
                    .keepsAll()
                    .fills("Words", "Please bring your keys.")
                    .sends("Save the draft")
                    .presses("Submit for approval")
                    .sees("Please write a title");
        }

        @Test
        void isLeftOutWhenAllAreSubmitted() {
            begun();
            services.says("reminders")
                    .presses("Open")
                    .presses("Submit all drafts")
                    .sees("A reminder that still has the words it began with was left out.");
            officer.doesNotSee("New reminder. Waiting");
            services.says("reminders").presses("Open").sees("Drafts: 1. Waiting for approval: 13.");
        }

        @Test
        void isNotApprovedAlone() {
            officer.says("reminders").picks("Polling day", "6 May 2027").sends("Draft the reminders");
            officer.presses("Add a reminder")
                    .presses("Approve alone (emergency)")
                    .sees("Please write a title and words of your own first.");
        }
    }
}
