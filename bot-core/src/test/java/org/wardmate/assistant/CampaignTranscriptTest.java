package org.wardmate.assistant;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Election reminders from the first draft to the last acknowledgement, as everybody sees them. */
class CampaignTranscriptTest extends Campaigning {
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
}
