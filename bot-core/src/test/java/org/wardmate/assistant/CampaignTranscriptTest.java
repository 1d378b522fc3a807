package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Election reminders from the first draft to the last acknowledgement, as everybody sees them. */
class CampaignTranscriptTest {
    private static final String REGISTRATION = "Register to vote by";

    private final Chat chat = Chat.withoutQuestions();
    private final Person services = chat.person("thurrock-democratic-services");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person deputy = chat.person("thurrock-deputy-monitoring-officer");
    private final Person chief = chat.person("thurrock-chief-executive");
    private final Person ivy = chat.person("thurrock-councillor-1");
    private final Person otto = chat.person("thurrock-councillor-2");
    private final Person leader = chat.person("thurrock-group-leader");

    /** Democratic services have the campaign drafted, and look at one reminder that they made their own. */
    private void draft() {
        services.says("reminders")
                .sees("There are none yet.")
                .picks("Polling day", "6 May 2027")
                .sends("Draft the reminders")
                .sees("Poll on 6 May 2027", "Drafted: 13 reminders.", "Waiting for approval: 0.")
                .presses("Add a reminder")
                .presses("Change it")
                .keepsAll()
                .fills("Title", REGISTRATION)
                .fills("Words", "The last day to register to vote is 19 April 2027.\n\nPlease tell those who ask you.")
                .fills("Day", "31 March 2027")
                .fills("Time", "10:00")
                .sends("Save the draft")
                .sees(REGISTRATION, "State: Draft", "31 March 2027, 10:00", "All members of the council (people: 3)");
    }

    private void approved() {
        draft();
        services.presses("Submit for approval").sees("Waiting for approval", "One of these can approve it");
        officer.sees("Barnaby Quill (sample), Democratic Services Officer asks you to approve", REGISTRATION)
                .presses("Approve")
                .sees("State: Approved, waiting for its time", "Approved by: Prudence Inkwell (sample)");
        services.sees("Prudence Inkwell (sample), Monitoring Officer approved the reminder");
    }

    @Test
    void isDraftedApprovedSentReadAndChased() {
        approved();
        ivy.seesNothing();

        chat.becomes(LocalDateTime.of(2027, 3, 31, 9, 59));
        ivy.seesNothing();
        chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
        services.says("reminders").presses("Open");
        ivy.sees(REGISTRATION, "The last day to register to vote is 19 April 2027.", "Please tell those who ask you.");
        otto.sees(REGISTRATION);
        leader.sees(REGISTRATION);

        ivy.presses("I have read this")
                .looksAtTheCard()
                .sees("Thank you", "You said on 31 March 2027, 10:00 that you have read this.");
        otto.presses("I have a question").sees("Please write your question here");
        services.says("reminders").presses("Open").sees("Sent. All members of the council. Read by 1 of 3.");

        chat.becomes(LocalDateTime.of(2027, 4, 3, 10, 0));
        ivy.seesNothing();
        leader.sees("You have not yet said that you have read this", REGISTRATION);
        otto.sees("You have not yet said that you have read this").presses("I have read this");
        leader.presses("I have read this").looksAtTheCard().sees("Thank you");
        services.says("reminders")
                .presses("Open")
                .sees("Sent. All members of the council. Read by 3 of 3.", "Read by 2 of 2.");

        chat.becomes(LocalDateTime.of(2027, 4, 30, 10, 0));
        otto.seesNothing();
    }

    @Test
    void isReadOnceHoweverOftenTheyPress() {
        approved();
        chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
        String read = ivy.action("I have read this");
        ivy.pressesAction(read);
        chat.pass(Duration.ofMinutes(5));
        ivy.pressesAction(read).looksAtTheCard().sees("You said on 31 March 2027, 10:00 that you have read this.");
        services.says("reminders").presses("Open").sees("Read by 1 of 3.");
    }

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
    class OnTheWay {
        @Test
        void waitsForTheEndOfTheQuietHours() {
            draft();
            services.presses("Change it").keepsAll().fills("Time", "22:05").sends("Save the draft");
            services.sees("within the quiet hours").presses("Submit for approval");
            officer.presses("Approve");
            chat.becomes(LocalDateTime.of(2027, 3, 31, 22, 5));
            ivy.seesNothing();
            chat.becomes(LocalDateTime.of(2027, 4, 1, 7, 59));
            ivy.seesNothing();
            chat.becomes(LocalDateTime.of(2027, 4, 1, 8, 0));
            ivy.sees(REGISTRATION);
        }

        @Test
        void goesAtOnceWhenTheQuietHoursAreCalledOff() {
            draft();
            services.presses("Change it").keepsAll().fills("Time", "22:05").sends("Save the draft");
            services.presses("Submit for approval");
            officer.presses("Approve");
            chat.becomes(LocalDateTime.of(2027, 3, 31, 22, 5));
            services.says("reminders")
                    .presses("Open")
                    .presses("Quiet hours and repeats")
                    .keepsAll()
                    .fills("Nothing is sent from", "12:00")
                    .fills("Nothing is sent until", "12:00")
                    .sends("Save");
            chat.pass(Duration.ofMinutes(1));
            ivy.sees(REGISTRATION);
        }

        @Test
        void isHeldBackWhenItIsADayLate() {
            approved();
            chat.becomes(LocalDateTime.of(2027, 4, 2, 10, 0));
            ivy.seesNothing();
            services.sees("more than a day late", "State: Paused").presses("Go on sending");
            chat.pass(Duration.ofMinutes(1));
            ivy.sees(REGISTRATION);
        }

        @Test
        void goesToThoseChosenAndNobodyElse() {
            draft();
            services.presses("Change it")
                    .keepsAll()
                    .picks("To whom", "One political group")
                    .fills("Which group", "Compas")
                    .sends("Save the draft")
                    .sees("Nobody is in “Compas”. There are: Compass Group; Lighthouse Group.");
            services.keepsAll()
                    .picks("To whom", "One political group")
                    .fills("Day", "2027-03-31")
                    .fills("Time", "9.30")
                    .fills("Which group", "compass group")
                    .sends("Save the draft")
                    .sees("Members of the group Compass Group (people: 1)", "31 March 2027, 09:30");
            services.presses("Submit for approval");
            officer.presses("Approve");
            chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
            otto.sees(REGISTRATION);
            ivy.seesNothing();
            leader.seesNothing();
        }
    }

    @Nested
    class WhenThePollChanges {
        private void submitAll() {
            services.says("reminders").picks("Polling day", "6 May 2027").sends("Draft the reminders");
            services.presses("Submit all drafts").sees("Submitted: 13.");
            officer.sees("asks for approval of reminders: 13.", "You can approve: 13.");
        }

        @Test
        void remindersThatGoOutOnAnotherDayAreDraftsAgain() {
            submitAll();
            services.says("reminders")
                    .presses("Open")
                    .presses("What is known of the poll")
                    .sees("goes ahead");
            services.keepsAll()
                    .picks("What happened", "Notice of election was published")
                    .fills("Day", "2027-03-24")
                    .sends("Note it")
                    .sees("Reminders that need another look: 3.");
            services.says("reminders")
                    .presses("Open")
                    .sees("Drafts: 3. Waiting for approval: 10.", "24 March 2027, 09:00");
        }

        @Test
        void daysInWordsFollowItAndTypedOnesArePointedOut() {
            approved();
            services.says("reminders").presses("Open").presses("What is known of the poll");
            services.keepsAll()
                    .picks("What happened", "It was put off")
                    .fills("Day", "2027-05-13")
                    .fills("Where that stands", "Notice of the returning officer (sample)")
                    .sends("Note it")
                    .sees(
                            "Reminders that need another look: 13.",
                            "Somebody typed these days",
                            REGISTRATION + ": 19 April 2027")
                    .doesNotSee("6 May 2027");
            services.says("reminders").presses("Open");
            services.presses("Look at it").sees("State: Draft").doesNotSee("6 May 2027");
        }

        @Test
        void nothingGoesOutForAPollThatIsCalledOff() {
            approved();
            services.says("reminders").presses("Open").presses("What is known of the poll");
            services.keepsAll()
                    .picks("What happened", "It was called off after it began")
                    .fills("Day", "2027-03-30")
                    .sends("Note it")
                    .sees("Please say where that stands");
            services.keepsAll()
                    .picks("What happened", "It was called off after it began")
                    .fills("Day", "2027-03-30")
                    .fills("Where that stands", "Notice of the returning officer (sample)")
                    .sends("Note it")
                    .sees("Reminders that need another look: 1.");
            officer.sees("noted something new about this poll");
            chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
            ivy.seesNothing();
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

    @Nested
    class AtTheDesk {
        @Test
        void triesItOnOneselfAndSeesItAsAMember() {
            draft();
            services.presses("Send me a test")
                    .sees("Only you see this.", "The last day to register")
                    .presses("I have read this")
                    .sees("This was a test");
            services.says("reminders").presses("Open").presses("Look at it");
            services.presses("See it as a member")
                    .fills("Whose message", "Otto")
                    .sends("Show it")
                    .sees("This is how Otto Pebblesworth (sample), Councillor would see it.");
            otto.seesNothing();
        }

        @Test
        void isToldWhatMayTakeASide() {
            draft();
            services.doesNotSee("Please look again")
                    .presses("Change it")
                    .keepsAll()
                    .fills("Words", "Vote for Ivy Lanternwick, who has done a brilliant job.")
                    .sends("Save the draft")
                    .sees("Please look again");
        }

        @Test
        void undoesACancelling() {
            approved();
            services.presses("Cancel it").sees("State: Cancelled");
            officer.sees("cancelled the reminder");
            services.presses("Undo the cancelling").sees("State: Draft");
        }

        @Test
        void handsOutTheListToOfficersAlone() {
            approved();
            chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
            ivy.presses("I have read this");
            chat.pass(Duration.ofMinutes(1));
            services.looksAtTheCard()
                    .sees("Read: 1", "Sent, not read yet: 2")
                    .presses("Who has not read it")
                    .sees("Otto Pebblesworth (sample)", "Maud Thistledown (sample)")
                    .doesNotSee("Ivy");
            services.presses("Back to the reminder").presses("List as a file").sees("The list is ready for an hour");
            String link = services.link();
            assertThat(chat.fetches("thurrock-councillor-1", link)).isEmpty();
            assertThat(chat.fetches("bexley-democratic-services", link)).isEmpty();
            assertThat(chat.fetches("thurrock-democratic-services", link))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .hasValueSatisfying(csv -> assertThat(csv)
                            .contains("\"Ivy Lanternwick (sample)\",\"Lighthouse Group\",\"Lantern Hill\",\"Read\"")
                            .contains("\"Otto Pebblesworth (sample)\""));
            chat.pass(Duration.ofHours(2));
            assertThat(chat.fetches("thurrock-democratic-services", link)).isEmpty();
        }

        @Test
        void tellsGroupLeadersOnlyWhereTheCouncilWishes() {
            approved();
            services.says("reminders")
                    .presses("Open")
                    .presses("Quiet hours and repeats")
                    .keepsAll()
                    .picks("Group leaders", "are told who of their group has not read a reminder")
                    .fills("Repeat after", "2")
                    .fills("Nothing is sent from", "20:00")
                    .fills("Nothing is sent until", "09:00")
                    .sends("Save")
                    .sees("from 20:00 to 09:00", "after 2 days");
            chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
            chat.becomes(LocalDateTime.of(2027, 4, 2, 10, 0));
            leader.sees("In your group: Ivy Lanternwick (sample).").doesNotSee("Otto");
        }

        @Test
        void isClosedToMembersAndOtherCouncils() {
            draft();
            String show = services.action("Change it");
            ivy.says("reminders").doesNotSee("Prepare reminders");
            ivy.pressesAction(show).sees("You cannot do that");
            chat.person("bexley-democratic-services").pressesAction(show).sees("You cannot do that");
        }
    }
}
