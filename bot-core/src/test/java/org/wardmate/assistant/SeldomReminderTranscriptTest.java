package org.wardmate.assistant;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is seldom said of election reminders, said once. */
class SeldomReminderTranscriptTest {
    private static final String SOURCE = "Order of the returning officer (sample)";

    private final Chat chat = Chat.withoutQuestions();
    private final Person services = chat.person("thurrock-democratic-services");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person ivy = chat.person("thurrock-councillor-1");

    private Person begins() {
        return services.says("reminders").picks("Polling day", "6 May 2027").sends("Draft the reminders");
    }

    /** One of their own, for the last day of March at ten. */
    private void drafts() {
        begins().presses("Add a reminder").presses("Change it");
        services.keepsAll()
                .fills("Title", "Register to vote by")
                .fills("Words", "The last day to register to vote is 19 April 2027.")
                .fills("Day", "31 March 2027")
                .fills("Time", "10:00")
                .sends("Save the draft");
    }

    private void approved() {
        drafts();
        services.presses("Submit for approval");
        officer.presses("Approve");
    }

    @Nested
    class Beginning {
        @Test
        void needsAPollingDay() {
            services.says("reminders").sends("Draft the reminders").sees("Please choose a polling day.");
            services.picks("Polling day", "Another day, which I fill in below")
                    .sends("Draft the reminders")
                    .sees("Please choose a polling day.");
            services.fills("Another polling day", "2027-05-09")
                    .sends("Draft the reminders")
                    .sees("No poll can be held on 9 May 2027");
            services.fills("Another polling day", "2026-09-17")
                    .sends("Draft the reminders")
                    .sees("would be in the past");
        }

        @Test
        void isForAByElectionToo() {
            services.says("reminders")
                    .picks("Polling day", "Another day, which I fill in below")
                    .fills("Another polling day", "2026-12-10")
                    .fills("Ward or division", "Lantern Hill (sample)")
                    .sends("Draft the reminders")
                    .sees("By-election on 10 December 2026: Lantern Hill (sample)", "left out because their time");
        }

        @Test
        void happensOnce() {
            begins();
            begins().sees("There are reminders for this poll already.");
        }

        @Test
        void everyReminderCanBeLookedAt() {
            begins();
            while (services.hasButton("Submit all drafts")) {
                services.presses("Submit all drafts").sees("Submitted: 13.");
                services.says("reminders").presses("Open");
            }
            services.seesInOrder(
                    "Last day for nomination papers", "Tomorrow is polling day", "Last day for election expenses");
        }
    }

    @Nested
    class OnTheWay {
        @Test
        void allThatHappenedIsThere() {
            approved();
            services.looksAtTheCard().presses("Cancel it").presses("Undo the cancelling");
            services.presses("Submit for approval");
            officer.presses("Return with a remark")
                    .fills("What should be changed", "Please name the website.")
                    .sends("Return it");
            services.looksAtTheCard().presses("Submit for approval").presses("Take it back to change it");
            services.presses("Submit for approval");
            officer.looksAtTheCard().presses("Approve");
            chat.becomes(LocalDateTime.of(2027, 4, 2, 10, 0));
            services.sees("more than a day late").presses("Go on sending");
            services.presses("Pause").sees("State: Paused");
            officer.sees("paused the reminder");
            services.presses("Go on sending");
            services.presses("Stop for good").sees("Stopped on the way");
            officer.sees("stopped the reminder");
            services.presses("What happened")
                    .seesInOrder(
                            "What happened to “Register to vote by”",
                            "wrote or changed it",
                            "submitted it for approval",
                            "approved it",
                            "cancelled it",
                            "undid the cancelling",
                            "returned it: Please name the website.",
                            "took it back",
                            "Held back because it was more than a day late",
                            "let it go on",
                            "paused it",
                            "stopped it for good");
        }

        @Test
        void aMemberIsThankedAfterAllIsOver() {
            approved();
            chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
            String read = ivy.action("I have read this");
            ivy.pressesAction(read);
            chat.pass(Duration.ofMinutes(1));
            services.looksAtTheCard().presses("What happened").sees("Sending began", "Everybody had their turn");
        }

        @Test
        void oneThatIsLateSaysSo() {
            begins();
            chat.becomes(LocalDateTime.of(2027, 3, 25, 12, 0));
            services.says("reminders").presses("Open").presses("Look at it").sees("Its time has gone by");
        }
    }

    @Nested
    class AtTheDesk {
        @Test
        void whatMakesNoSenseIsAskedAgain() {
            drafts();
            services.presses("Change it").keepsAll().fills("Title", "").sends("Save the draft");
            services.sees("A reminder needs a title and words.");
            services.keepsAll()
                    .fills("Title", "Register")
                    .fills("Day", "some day")
                    .sends("Save the draft")
                    .sees("Please write a day like 6 May 2027");
            services.keepsAll()
                    .fills("Day", "31 March 2027")
                    .fills("Words", "word ".repeat(510))
                    .sends("Save the draft")
                    .sees("That is too long.");
            services.keepsAll()
                    .fills("Words", "Please register.")
                    .picks("To whom", "Candidates, by name or e-mail address")
                    .sends("Save the draft")
                    .sees("Please write the candidates’ names");
            services.keepsAll()
                    .picks("To whom", "Candidates, by name or e-mail address")
                    .fills("Which group", "Nobody Known")
                    .sends("Save the draft")
                    .sees("These are not found in the list of members");
            services.keepsAll()
                    .picks("To whom", "One committee")
                    .fills("Which group", "Planning")
                    .sends("Save the draft");
            services.keepsAll()
                    .picks("To whom", "Candidates, by name or e-mail address")
                    .fills("Which group", "Ivy Lanternwick (sample)")
                    .sends("Save the draft")
                    .sees("Candidates on a list");
        }

        @Test
        void whatTakesASideIsPointedOut() {
            drafts();
            services.presses("Change it")
                    .keepsAll()
                    .fills("Words", "We will cut council tax. See the photo of the Compass Group.")
                    .sends("Save the draft")
                    .sees(
                            "Please look again",
                            "reads like a promise",
                            "speaks of a picture",
                            "name of a party or group");
        }

        @Test
        void nobodyAndSeveralCannotBeShownIt() {
            drafts();
            services.presses("See it as a member")
                    .fills("Whose message", "Nobody Known")
                    .sends("Show it")
                    .sees("No member is called");
            services.fills("Whose message", "sample").sends("Show it").sees("That could be several people.");
        }

        @Test
        void mannersThatMakeNoSenseAreAskedAgain() {
            begins().presses("Quiet hours and repeats");
            services.keepsAll()
                    .fills("Repeat after", "99")
                    .sends("Save")
                    .sees("Please write times like 21:00, and from 1 to 28 days.");
            services.keepsAll()
                    .picks("How often", "As it is now: 1")
                    .sends("Save")
                    .sees("1 at most");
            services.presses("Quiet hours and repeats")
                    .keepsAll()
                    .picks("How often", "0")
                    .sends("Save")
                    .sees("Repeats: none");
        }
    }

    @Nested
    class ThePoll {
        private Person notes(String what, String day, String source) {
            services.says("reminders").presses("Open").presses("What is known of the poll");
            return services.keepsAll()
                    .picks("What happened", what)
                    .fills("Day", day)
                    .fills("Where that stands", source)
                    .sends("Note it");
        }

        @Test
        void isNotedOnlyAsItCanBe() {
            begins();
            notes("The result was declared", "", "").sees("Please choose what happened, and say on which day.");
            notes("The result was declared", "2027-04-01", "").sees("A result is declared on polling day");
            notes("Notice of election was published", "2027-05-07", "").sees("published before polling day");
            notes("Notice was not published after all", "", "").sees("No notice is noted for this poll.");
            notes("It is held after all", "", SOURCE).sees("This poll goes ahead already.");
            notes("It was put off", "2027-05-06", SOURCE).sees("It is to be held on 6 May 2027 already.");
            notes("It was called off after it began", "2027-05-07", SOURCE).sees("A poll is called off before");
        }

        @Test
        void isPutOffAndThenHeldAfterAll() {
            begins();
            notes("It was put off", "", SOURCE).sees("Noted.");
            services.says("reminders").presses("Open").presses("What is known of the poll");
            services.sees("is put off, the new day is not known yet");
            notes("It was put off", "2027-06-10", SOURCE).sees("Noted.");
            services.says("reminders").presses("Open").presses("What is known of the poll");
            services.sees("is put off to 10 June 2027");
        }

        @Test
        void isNotHeldWhereAnotherCouncilTakesThePlace() {
            begins();
            services.presses("What is known of the poll");
            services.keepsAll()
                    .picks("What happened", "It is not held: another council takes our place")
                    .fills("Where that stands", SOURCE)
                    .fills("Councils that take its place", "greater-sample")
                    .sends("Note it")
                    .sees("Noted.");
            services.says("reminders").presses("Open").presses("What is known of the poll");
            services.sees("is not held, because another council takes its place");
        }
    }
}
